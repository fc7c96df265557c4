import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isMongoUrl, withDatabase } from '@/database/mongo-url.js'
import { backUp } from '@/scripts/backup/back-up.js'
import { databaseOf } from '@/scripts/backup/databases.js'
import { withMongo } from '@/scripts/backup/mongo-database.js'
import { restore } from '@/scripts/backup/restore.js'
import { openSeededPortal } from '@/tests/support/seeded-portal'

const portal = {
  DATABASE_URL: process.env.DATABASE_URL ?? '',
  DATA_DIR: process.env.DATA_DIR ?? '',
}
const made: string[] = []

/** A place for a portal: a folder, and a database of the kind that these tests run on. */
const emptyPlace = () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'julkisivu-restored-'))
  const DATABASE_URL = isMongoUrl(portal.DATABASE_URL)
    ? withDatabase(portal.DATABASE_URL, path.basename(DATA_DIR))
    : `file:${path.join(DATA_DIR, 'julkisivu.db')}`
  made.push(DATABASE_URL)
  return { DATA_DIR, DATABASE_URL }
}

const media = path.join(portal.DATA_DIR, 'media')
const target = path.join(mkdtempSync(path.join(tmpdir(), 'julkisivu-backup-')), 'julkisivu.backup')
let payload: Payload
let savesWhile = 0

const saveUntil = async (isOver: () => boolean) => {
  const { docs } = await payload.find({
    collection: 'themes',
    limit: 1,
    locale: 'fi',
    overrideAccess: true,
  })
  const id = docs[0]!.id
  while (!isOver()) {
    savesWhile += 1
    await payload.update({
      collection: 'themes',
      id,
      locale: 'fi',
      data: { name: `Teema ${savesWhile}` },
      overrideAccess: true,
    })
    // libsql answers at once, so nothing else would ever get its turn.
    await pause(5)
  }
}

beforeAll(async () => {
  payload = await openSeededPortal()
  mkdirSync(path.join(media, 'kuvat'), { recursive: true })
  writeFileSync(path.join(media, 'kuvat', 'pöytä.jpg'), Buffer.from([255, 216, 0, 1, 2]))
  mkdirSync(path.join(portal.DATA_DIR, 'search'))
  writeFileSync(path.join(portal.DATA_DIR, 'search', 'index-1.db'), 'of this portal as it was')
  let isOver = false
  const saving = saveUntil(() => isOver)
  await backUp(portal, target)
  isOver = true
  await saving
})

afterAll(async () => {
  for (const url of made.filter(isMongoUrl)) {
    await withMongo(url, (client) => client.db().dropDatabase())
  }
})

describe('a backup taken while the portal is written to', () => {
  test('restored into an empty place gives equal checksums and the same files', async () => {
    expect(savesWhile).toBeGreaterThan(0)
    const place = emptyPlace()
    const { tables } = await restore(place, target)
    expect(Object.keys(tables).length).toBeGreaterThan(10)
    expect(await databaseOf(place.DATABASE_URL).sums()).toEqual(tables)
    expect(readFileSync(path.join(place.DATA_DIR, 'media', 'kuvat', 'pöytä.jpg'))).toEqual(
      readFileSync(path.join(media, 'kuvat', 'pöytä.jpg')),
    )
  })

  test('is itself as the portal was, when nothing is saved meanwhile', async () => {
    const quiet = `${target}.quiet`
    const { tables } = await backUp(portal, quiet)
    expect(await databaseOf(portal.DATABASE_URL).sums()).toEqual(tables)
  })

  test('holds no secret', () => {
    const bytes = readFileSync(target).toString('latin1')
    expect(bytes).not.toContain(process.env.PAYLOAD_SECRET)
    expect(bytes).not.toContain('secrets.json')
  })

  test('holds no search index: the restored portal builds its own', async () => {
    const place = emptyPlace()
    const { entries } = await backUp(portal, `${target}.again`)
    expect(entries.filter(({ name }) => /search\/|index-/.test(name))).toEqual([])
    await restore(place, target)
    expect(existsSync(path.join(place.DATA_DIR, 'search'))).toBe(false)
  })

  test('goes into no file that exists', async () => {
    await expect(backUp(portal, target)).rejects.toThrow('exists already')
  })
})

const spoilt: Record<string, { spoil: (file: string) => void; says: string }> = {
  'cut short': { spoil: (file) => truncateSync(file, 70_000), says: 'cut short' },
  'cut at its very end': {
    spoil: (file) => truncateSync(file, readFileSync(file).length - 4096),
    says: 'cut short',
  },
  'altered in one byte of the database': {
    spoil: (file) => {
      const bytes = readFileSync(file)
      bytes[5000] = bytes[5000]! ^ 1
      writeFileSync(file, bytes)
    },
    says: 'altered',
  },
  'altered in its table of contents': {
    spoil: (file) => {
      const text = readFileSync(file).toString('latin1')
      writeFileSync(
        file,
        text.replace('"format":1,"madeAt":"2', '"format":1,"madeAt":"3'),
        'latin1',
      )
    },
    says: 'altered',
  },
  'no backup at all': { spoil: (file) => writeFileSync(file, 'Hei'), says: 'cut short' },
}

describe('restoring', () => {
  for (const [what, { spoil, says }] of Object.entries(spoilt)) {
    test(`a backup that is ${what} is refused in one sentence before anything is touched`, async () => {
      const place = emptyPlace()
      const file = path.join(place.DATA_DIR, '..', `${path.basename(place.DATA_DIR)}.backup`)
      writeFileSync(file, readFileSync(target))
      spoil(file)
      const refusal: unknown = await restore(place, file).catch((error: unknown) => error)
      expect(String((refusal as Error).message)).toContain(says)
      expect(String((refusal as Error).message)).not.toContain('\n')
      expect(await databaseOf(place.DATABASE_URL).exists()).toBe(false)
      expect(existsSync(path.join(place.DATA_DIR, 'media'))).toBe(false)
    })
  }

  test('into a place that holds a portal is refused, and the portal stays', async () => {
    const place = emptyPlace()
    await restore(place, target)
    const before = await databaseOf(place.DATABASE_URL).sums()
    await expect(restore(place, target)).rejects.toThrow('not empty')
    const elsewhere = { ...emptyPlace(), DATABASE_URL: place.DATABASE_URL }
    await expect(restore(elsewhere, target)).rejects.toThrow('not empty')
    expect(await databaseOf(place.DATABASE_URL).sums()).toEqual(before)
  })
})
