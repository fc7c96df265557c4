// All that the INKA page of 5.2.2014 said, in the order in which the records refer to each other.
import type { AnySeedRecord } from '../../records'
import { cityRegions } from './city-regions'
import { contacts } from './contacts'
import { fundingRecords } from './funding'
import { milestones } from './milestones'
import { organizations } from './organizations'
import { program } from './program'
import { themes } from './themes'

export const inkaSeed = {
  organizations,
  cityRegions,
  program,
  themes,
  fundingRecords,
  milestones,
  contacts,
}

export const inkaRecords: AnySeedRecord[] = [
  ...organizations,
  ...cityRegions,
  program,
  ...themes,
  ...fundingRecords,
  ...milestones,
  ...contacts,
]
