// What every rendering receives: all that can be said on a page, as plain data that survives JSON.
import type { PhraseLanguage } from '@/i18n/phrase-languages'
import type { Locale } from '@/i18n/routing'
import type { MatchKind } from '@/search/engine/search-engine'

/** An internal address is the canonical rich one; each rendering maps it into its own branch. */
export type Target = { href: string; external?: true; file?: FileBehind }

/** A file behind a link: its words are said in the link itself, after its own. */
export type FileBehind = { type: string; language?: string; words?: string }

/**
 * A run of text; neighbours that lead to the same place are one link. `lang` marks words that the page's
 * language lacks, and says so in words. A phrase that an editor wrote in another language has `phraseLang`,
 * for speech alone.
 */
export type Run = {
  text: string
  to?: Target
  lang?: Locale
  phraseLang?: PhraseLanguage | Locale
  strong?: true
  emphasized?: true
  /** How these words answer a search. */
  mark?: MatchKind
}
export type Inline = string | Run
export type Phrase = Inline[]

/** `marked` is the label again, with what in it answers a search. */
export type Link = {
  label: string
  marked?: Phrase
  to?: Target
  lang?: Locale
  note?: string
  current?: true
}

export type Fact = { label: string; value: Phrase }

export type Entry = {
  id?: string
  title: Link
  label?: string
  facts: Fact[]
  sentences: Phrase[]
  blocks: Block[]
}

/** What was planned and what became of it; `planned` and `actual` are words, without a stop. */
export type Event = {
  name: Phrase
  planned: string
  actual: string
  happened: boolean
  outcome?: Phrase
}

/** A document with what there is to say beside its link, such as an accessible alternative. */
export type DocumentItem = { link: Link; description?: Run; remarks: Phrase[] }

/** A picture with its size in pixels; `alt` is empty for a decoration. */
export type ImageBlock = {
  type: 'image'
  src: string
  /** Lighter encodings of several widths, the lightest type first. */
  sources: { type: string; srcset: string }[]
  width: number
  height: number
  alt: string
  decorative: boolean
  /** Whose it is and under which licence, in words. */
  credit?: string
}

/** Of an editor's text: one level below the title of its section, or of the page. */
export type HeadingLevel = 2 | 3 | 4

/** A choice leads somewhere by itself too, where there is no form; `count` is what it would find. */
export type FormOption = {
  value: string
  label: string
  lang?: Locale
  to: Target
  selected?: true
  count?: number
}

type Bound = { name: string; label: string; value: string }

type Typed = {
  name: string
  label: string
  value: string
  maxLength: number
  hint?: string
  problem?: string
}

/** A field of a form. `problem` says in words what is wrong with what was typed, which stays there. */
export type FormField =
  | (Typed & {
      type: 'text'
      /** What it holds; words to search for where nothing is said. */
      input?: 'text' | 'email'
      /** What of their own data browsers offer for it. */
      autocomplete?: 'name' | 'email' | 'off'
    })
  | (Typed & { type: 'area' })
  /** Choices of which one is picked. */
  | {
      type: 'radios'
      name: string
      label: string
      options: { value: string; label: string; selected?: true }[]
      hint?: string
      problem?: string
    }
  | { type: 'choice'; name: string; label: string; options: FormOption[] }
  | { type: 'checks'; name: string; label: string; options: FormOption[] }
  | {
      type: 'range'
      input: 'date' | 'number'
      label: string
      from: Bound
      to: Bound
      hint?: string
      problem?: string
    }
  /** Fields that can be folded away; open where one of them is in use. */
  | { type: 'group'; label: string; fields: FormField[]; isOpen?: true }

/** A field of a form that is sent to us. */
export type AskedField = Extract<FormField, { type: 'text' | 'area' | 'radios' }>

/** A page that a search has found: what it is, and the place of it that answers best. */
export type SearchHit = { link: Link; kind: string; excerpt: Phrase; sentences: Phrase[] }

/** The ways to the other pages of a list; the current one leads nowhere, and a missing number is a gap. */
export type PageLinks = {
  type: 'page-links'
  name: string
  previous?: Link
  pages: (Link & { number: number })[]
  next?: Link
}

export type Block =
  | { type: 'paragraph'; content: Phrase }
  | { type: 'heading'; level: HeadingLevel; content: Phrase }
  | { type: 'list'; ordered: boolean; items: Phrase[] }
  | { type: 'links'; items: Link[] }
  | { type: 'facts'; rows: Fact[] }
  | { type: 'table'; caption: string; columns: string[]; rows: Phrase[][] }
  | { type: 'entries'; items: Entry[] }
  | { type: 'timeline'; items: Event[] }
  | { type: 'documents'; items: DocumentItem[] }
  | { type: 'notice'; content: Phrase }
  | ImageBlock
  | {
      type: 'query-form'
      action: Target
      fields: FormField[]
      submit: string
      /** Sent along, for the server alone. */
      hidden?: { name: string; value: string }[]
    }
  /** What is written into it is kept by us, and answered with a page. */
  | {
      type: 'post-form'
      action: Target
      fields: AskedField[]
      submit: string
      hidden: { name: string; value: string }[]
      /** A field that people leave empty, and machines do not. */
      trap: { name: string; label: string }
    }
  /** Why what was sent was not taken; each leads to the field where it can be mended. */
  | { type: 'problems'; items: { text: string; field?: string }[] }
  /** Numbered on through the pages of an answer. */
  | { type: 'hits'; start: number; items: SearchHit[] }
  /** What was found, in a sentence that is also announced. */
  | { type: 'status'; content: Phrase }
  /** Folded away until it is asked for. */
  | { type: 'details'; title: string; blocks: Block[] }
  | PageLinks

/**
 * Without a title where the page's own says enough, and the blocks bring headings of their own. A title in
 * another language than the page's has `lang`.
 */
export type Section = { id: string; title?: string; lang?: Locale; blocks: Block[] }

/** What editors have to say on every page, most of all while something is wrong. */
export type SiteNotice = {
  kind: 'information' | 'warning' | 'emergency'
  label: string
  paragraphs: Phrase[]
}

export type Site = {
  name: string
  /** Scheme and host of the public address, for what is read away from the browser. */
  origin: string
  notice?: SiteNotice
  publisher?: Run
  /** The publisher in a sentence. */
  published?: Phrase
  navigation: Link[]
  pages: Link[]
}

type BasePage = {
  locale: Locale
  title: string
  /** Name of the page where a list or a language link tells about it; the title is used in headings. */
  lead?: string
  /** Said before everything else, such as the day whose situation the page tells. */
  notices: Phrase[]
  /** Shown above the sections. */
  image?: ImageBlock
  sections: Section[]
  breadcrumbs: Link[]
  /** Rich address in each language that has the page; an absent language is not translated. */
  paths: Partial<Record<Locale, string>>
  /** Rich address of the page of which this one is a view, for search engines. */
  canonical?: string
  /** What tells this page from others of the same title. */
  titleNote?: string
  /** Not for search engines. */
  unlisted?: true
  /** `YYYY-MM-DD`, the latest of the records shown. */
  lastUpdated?: string
  status: 200 | 308 | 400 | 404 | 410 | 413 | 429 | 500 | 503
  /** Rich address to which the page has moved, with status 308. */
  movedTo?: string
  site: Site
}

export type HomePage = BasePage & { kind: 'home' }
export type ListPage = BasePage & { kind: 'list' }
export type ProgramPage = BasePage & {
  kind: 'program'
  facts: Fact[]
  /** The bodies that the facts name as responsible. */
  owners?: Run[]
}
export type ThemePage = BasePage & { kind: 'theme'; facts: Fact[] }
export type CityRegionPage = BasePage & { kind: 'city-region'; facts: Fact[] }
export type ContactsPage = BasePage & { kind: 'contacts' }
export type SiteMapPage = BasePage & { kind: 'site-map' }
export type ArticlePage = BasePage & { kind: 'article' }
export type AccessibilityStatementPage = BasePage & { kind: 'accessibility-statement' }
export type PrivacyNoticePage = BasePage & { kind: 'privacy-notice' }
export type FeedbackPage = BasePage & {
  kind: 'feedback'
  /** What was sent was not taken. */
  isRefused?: true
}
export type SearchPage = BasePage & {
  kind: 'search'
  /** The same answer for programs: rich address without its rendering, ready for `.json`, `.csv`, `.atom`. */
  alternates: { type: 'json' | 'csv' | 'atom'; href: string }[]
}
export type ProblemPage = BasePage & { kind: 'problem' }

export type PageModel =
  | HomePage
  | ListPage
  | ProgramPage
  | ThemePage
  | CityRegionPage
  | ContactsPage
  | SiteMapPage
  | ArticlePage
  | AccessibilityStatementPage
  | PrivacyNoticePage
  | FeedbackPage
  | SearchPage
  | ProblemPage

export type PageKind = PageModel['kind']
export type PageOf<Kind extends PageKind> = Extract<PageModel, { kind: Kind }>
