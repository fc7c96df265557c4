// One stored programme with all that tells about it → the model of its page. Pure.
import type { MessageKey } from '@/i18n/translator'
import type { Milestone as MilestoneDoc } from '@/payload-types'
import type { Id } from './directory'
import { fundingBlocks } from './funding'
import { bodiesIn, governanceBlocks } from './governance'
import { nameRun, toLink } from './directory'
import { toEvent } from './milestones'
import type { Block, Entry, Link, Phrase, Section } from './page-models'
import { countRegions, themeSentences } from './participations'
import { inSentence, joined, phrase } from './phrases'
import type { ProgramParts } from './program-facts'
import { toBodyBlocks, type ResolveDocument, type ResolvePicture } from './rich-text'
import type { Spoken } from './spoken'

type Story = ProgramParts & {
  milestones: Spoken<MilestoneDoc, 'name' | 'outcome'>[]
  themeRecords: Parameters<typeof nameRun>[2][]
  contacts: Block[]
  documents: Section[]
  resolve: ResolveDocument
  pictureOf: ResolvePicture
}

const listBlock = (items: { text: string }[]): Block[] =>
  items.length > 0 ? [{ type: 'list', ordered: false, items: items.map(({ text }) => [text]) }] : []

/** Who approved how many themes and regions; counted from the records, never typed in. */
const selectionSentence = ({ locale, t, doc, themes, organizations }: Story): Phrase => {
  const approvers = bodiesIn(locale, doc, 'approver', organizations)
  const counts = { themes: themes.length, ...countRegions(themes) }
  const level = themes.every((theme) => theme.level === 'national') ? 'national' : 'other'
  return approvers.length > 0
    ? phrase(
        t,
        'Program.approvedThemes',
        {
          approver: joined(
            locale,
            approvers.map((body) => inSentence(locale, body)),
          ),
        },
        { ...counts, level, approvers: approvers.length },
      )
    : [t('Program.hasThemes', { ...counts, level })]
}

const themeEntry = (story: Story, id: Id): Entry[] => {
  const theme = story.themes.find((doc) => doc.id === id)
  const run = nameRun(
    story.locale,
    'themes',
    story.themeRecords.find((record) => record?.id === id),
  )
  if (!theme || !run) return []
  return [
    {
      title: toLink(run),
      facts: [],
      sentences: themeSentences(story.locale, story.t, theme, story.regions),
      blocks: [],
    },
  ]
}

const themeBlocks = (story: Story): Block[] => {
  const intro = toBodyBlocks(story.doc.themesIntro, story.resolve, story.pictureOf)
  if (story.themes.length === 0) {
    return [...intro, { type: 'paragraph', content: [story.t('Program.noThemes')] }]
  }
  return [
    ...intro,
    { type: 'paragraph', content: selectionSentence(story) },
    { type: 'entries', items: story.themes.flatMap(({ id }) => themeEntry(story, id)) },
  ]
}

const relatedLinks = ({ t, doc }: Story): Block[] => {
  const items = (doc.relatedLinks ?? []).map(({ title, url }): Link =>
    url
      ? { label: title, to: { href: url, external: true } }
      : { label: title, note: t('Links.addressNotRecorded') },
  )
  return items.length > 0 ? [{ type: 'links', items }] : []
}

/** Sections of a programme's page; one that has nothing to say is left out. */
export const programSections = (story: Story): Section[] => {
  const { locale, t, doc, organizations } = story
  const section = (id: string, key: MessageKey, blocks: Block[]): Section[] =>
    blocks.length > 0 ? [{ id, title: t(key), blocks }] : []
  const events = story.milestones.map((milestone) => toEvent(locale, t, milestone))
  return [
    ...section('goals', 'Program.sections.goals', listBlock(doc.goals ?? [])),
    ...section('means', 'Program.sections.means', listBlock(doc.means ?? [])),
    ...section(
      'approach',
      'Program.sections.approach',
      toBodyBlocks(doc.body, story.resolve, story.pictureOf),
    ),
    ...section('themes', 'Program.sections.themes', themeBlocks(story)),
    ...section('funding', 'Program.sections.funding', fundingBlocks(story, story.funding)),
    ...section(
      'governance',
      'Program.sections.governance',
      governanceBlocks(locale, t, doc, organizations),
    ),
    ...section('milestones', 'Program.sections.milestones', [
      ...(events.length > 0
        ? [{ type: 'timeline' as const, items: events }]
        : [{ type: 'paragraph' as const, content: [t('Milestone.none')] }]),
    ]),
    ...section('contacts', 'Program.sections.contacts', story.contacts),
    ...story.documents,
    ...section('links', 'Program.sections.links', relatedLinks(story)),
  ]
}
