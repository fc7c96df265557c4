// Fills a database with the portal's first content.
import type { Payload } from 'payload'
import { aboutPage } from './portal/about'
import { accessibilityIssues } from './portal/accessibility-issues'
import { accessibilityStatement } from './portal/accessibility-statement'
import { privacyNotice } from './portal/privacy-notice'
import { navigation, siteSettings } from './portal/settings'
import { inkaRecords } from './programs/inka/inka-seed'
import { cityRegionsPicture } from './programs/inka/pictures/city-regions'
import { cooperationPicture } from './programs/inka/pictures/cooperation'
import { housesPicture } from './programs/inka/pictures/houses'
import type { AnySeedGlobal, AnySeedRecord, SeedPicture } from './records'
import { makeRegister } from './references'
import { upsertGlobal, upsertRecord, type Outcome } from './upsert'

export type SeedCounts = Record<Outcome, number>

export const seedRecords: (AnySeedRecord | SeedPicture)[] = [
  housesPicture,
  cityRegionsPicture,
  cooperationPicture,
  ...inkaRecords,
  aboutPage,
  ...accessibilityIssues,
]
export const seedGlobals: AnySeedGlobal[] = [
  siteSettings,
  navigation,
  accessibilityStatement,
  privacyNotice,
]

/**
 * Creates what is missing and updates what differs, published in every language. Seeding twice changes
 * nothing. Caches are not told: a running server has to be (`tellCaches`).
 */
export const seedPortal = async (
  payload: Payload,
  onProgress: (name: string, outcome: Outcome) => void = () => {},
): Promise<SeedCounts> => {
  const register = makeRegister()
  const counts: SeedCounts = { created: 0, updated: 0, unchanged: 0 }
  const count = (name: string, outcome: Outcome) => {
    counts[outcome] += 1
    onProgress(name, outcome)
  }
  for (const record of seedRecords) {
    count(`${record.collection} ${record.key}`, await upsertRecord(payload, record, register))
  }
  for (const global of seedGlobals) {
    count(global.slug, await upsertGlobal(payload, global, register))
  }
  return counts
}
