// What a city region does in each programme: roles in words, then money. Pure.
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import type { Theme as ThemeDoc } from '@/payload-types'
import { nameRun, toLink, type DirectoryRecord, type Id } from './directory'
import { amountWords, fundingBlocks, type Funding } from './funding'
import { inForce } from './money'
import type { Block, Entry, Phrase } from './page-models'
import { phrase } from './phrases'
import { idOf } from './relations'

export type RegionStory = {
  locale: Locale
  t: Translate
  id: Id
  /** Themes of all programmes in which the region has a role. */
  themes: ThemeDoc[]
  funding: (Funding & { program: Id | undefined; region: Id | undefined })[]
  programs: DirectoryRecord[]
  themeRecords: DirectoryRecord[]
}

const roleSentence = ({ locale, t, id, themeRecords }: RegionStory, theme: ThemeDoc): Phrase[] => {
  const row = (theme.participations ?? []).find(({ region }) => idOf(region) === id)
  const name = nameRun(
    locale,
    'themes',
    themeRecords.find((record) => record.id === theme.id),
  )
  if (!row || !name) return []
  return [
    phrase(t, row.role === 'lead' ? 'CityRegion.leads' : 'CityRegion.isPartner', { theme: [name] }),
  ]
}

/** The region's programmes, each with its roles as sentences. */
export const roleBlocks = (story: RegionStory): Block[] => {
  const { locale, t, themes, programs } = story
  const programIds = [...new Set(themes.map(({ program }) => idOf(program)))]
  const items = programIds.flatMap((programId): Entry[] => {
    const run = nameRun(
      locale,
      'programs',
      programs.find((record) => record.id === programId),
    )
    if (!run) return []
    const own = themes.filter(({ program }) => idOf(program) === programId)
    return [
      {
        title: toLink(run),
        facts: [],
        sentences: own.flatMap((theme) => roleSentence(story, theme)),
        blocks: [],
      },
    ]
  })
  return items.length > 0
    ? [{ type: 'entries', items }]
    : [{ type: 'paragraph', content: [t('CityRegion.noRoles')] }]
}

/** Money of the region itself, and the joint money of which its share is not known. */
export const regionFundingBlocks = (story: RegionStory): Block[] => {
  const { locale, t, id, funding, programs } = story
  const own = funding.filter(({ region }) => region === id)
  const joint = inForce(funding).filter(
    ({ sourceType, granularity, region }) =>
      sourceType === 'cityRegions' && granularity === 'aggregate' && region === undefined,
  )
  const jointSentences = joint.map((record): Block => {
    const run = nameRun(
      locale,
      'programs',
      programs.find(({ id: programId }) => programId === record.program),
    )
    const amount = amountWords({ locale, t }, record)
    return {
      type: 'paragraph',
      content: phrase(t, 'CityRegion.jointFunding', { program: run ? [run] : [] }, { amount }),
    }
  })
  if (own.length === 0 && joint.length > 0) return jointSentences
  return [...fundingBlocks({ locale, t }, own), ...jointSentences]
}
