// How a search is written, in plain words with examples. Pure.
import type { Block, Phrase } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

const items = [
  'words',
  'any',
  'phrase',
  'near',
  'without',
  'prefix',
  'noCompounds',
  'exact',
] as const

export const searchHelp = (t: Translate): Block[] => [
  {
    type: 'list',
    ordered: false,
    items: items.map((item): Phrase => [
      { text: t(`Search.helpItems.${item}.example`), strong: true },
      ` ${t(`Search.helpItems.${item}.means`)}.`,
    ]),
  },
  { type: 'paragraph', content: [t('Search.helpFilters')] },
  { type: 'paragraph', content: [t('Search.helpAddress')] },
]
