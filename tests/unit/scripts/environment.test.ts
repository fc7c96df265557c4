import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { portalEnvironment } from '@/scripts/environment.js'
import { temporaryFolder } from './support/temporary-folder'

const variables = [
  'DATA_DIR',
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'REVALIDATE_SECRET',
  'SERVER_URL',
  'PORT',
]
const before = { ...process.env }

// Empty rather than absent, so that a developer's own .env does not count either.
beforeEach(() => variables.forEach((name) => (process.env[name] = '')))
afterEach(() => {
  for (const name of variables) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
})

test('a fresh machine needs no variable', () => {
  const dataDir = temporaryFolder()
  const env = portalEnvironment({ dataDir, port: 3005 })
  expect(env).toMatchObject({
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'julkisivu.db')}`,
    SERVER_URL: 'http://localhost:3005',
    PORT: '3005',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  expect(portalEnvironment({ dataDir }).PAYLOAD_SECRET).toBe(env.PAYLOAD_SECRET)
})

test('what is set in the environment counts', () => {
  const dataDir = temporaryFolder()
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: 'mongodb://localhost/portal?replicaSet=rs0',
    PAYLOAD_SECRET: 'mine',
    SERVER_URL: 'https://portal.example',
    PORT: '3006',
  })
  const { REVALIDATE_SECRET, ...env } = portalEnvironment()
  expect(env).toMatchObject({
    DATA_DIR: dataDir,
    DATABASE_URL: 'mongodb://localhost/portal?replicaSet=rs0',
    PAYLOAD_SECRET: 'mine',
    SERVER_URL: 'https://portal.example',
    PORT: '3006',
  })
  expect(REVALIDATE_SECRET).toHaveLength(43)
})

test('--data moves a database file along, but not a database elsewhere', () => {
  const dataDir = temporaryFolder()
  process.env.DATABASE_URL = 'file:./data/julkisivu.db'
  expect(portalEnvironment({ dataDir }).DATABASE_URL).toBe(`file:${dataDir}/julkisivu.db`)
  process.env.DATABASE_URL = 'mongodb://localhost/portal'
  expect(portalEnvironment({ dataDir }).DATABASE_URL).toBe('mongodb://localhost/portal')
})

test('a data folder that cannot be written is named', () => {
  const dataDir = temporaryFolder()
  chmodSync(dataDir, 0o555)
  expect(() => portalEnvironment({ dataDir })).toThrow(`The data folder ${dataDir} is not writable`)
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(() => portalEnvironment({ dataDir: path.join(file, 'data') })).toThrow('cannot be made')
})
