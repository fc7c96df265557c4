import { publishedOn } from '../days'
import type { SeedRecord } from '../records'
import { aboutInEnglish } from './about-en'
import { aboutInFinnish } from './about-fi'
import { aboutInSwedish } from './about-sv'
import { portalDay } from './dates'

export const aboutPage: SeedRecord<'pages'> = {
  collection: 'pages',
  key: 'about',
  facts: {},
  words: publishedOn(portalDay, { fi: aboutInFinnish, sv: aboutInSwedish, en: aboutInEnglish }),
}
