import { createClient } from '@libsql/client'
import { expect, test } from '@jest/globals'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { absoluteDatabaseUrl, databaseFile, fileUrl } from '@/scripts/portal/database-url.js'
import { temporaryFolder } from './support/temporary-folder'

test('a file: address names its file, with or without slashes', () => {
  expect(databaseFile('file:/data/portal.db')).toBe('/data/portal.db')
  expect(databaseFile('file:///data/portal.db')).toBe('/data/portal.db')
  expect(databaseFile('file:portal.db')).toBe('portal.db')
})

test('other addresses name no file', () => {
  for (const url of ['', 'file::memory:', 'libsql://example.org', 'mongodb://localhost/portal']) {
    expect(databaseFile(url)).toBeUndefined()
  }
})

test('a relative file: address is made absolute, any other stays', () => {
  expect(absoluteDatabaseUrl('file:./portal.db', '/srv')).toBe('file:/srv/portal.db')
  expect(absoluteDatabaseUrl('mongodb://localhost/portal', '/srv')).toBe(
    'mongodb://localhost/portal',
  )
})

test('the database client opens the very file that the address was made from', async () => {
  const folder = path.join(temporaryFolder(), 'Tietoja #1, 50 %20')
  mkdirSync(folder)
  const file = path.join(folder, 'portal.db')
  const client = createClient({ url: fileUrl(file) })
  await client.execute('CREATE TABLE programs (id integer)')
  client.close()
  expect(existsSync(file)).toBe(true)
  expect(databaseFile(fileUrl(file))).toBe(file)
})
