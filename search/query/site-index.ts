// The index of this portal in this process: opened once, whichever of Next's bundles asks first, kept up to date
// with what is saved, and built anew where it is missing (ADR 0032).
import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import path from 'node:path'
import { onExpired } from '@/cache/revalidate'
import { searchChangesChannel } from '@/cache/search-changes'
import { siteTag } from '@/cache/tags'
import { dayOf } from '@/i18n/days'
import { openPayload } from '@/content/payload-client'
import {
  countSearchChanges,
  databaseMark,
  findSearchChanges,
  forgetSearchChanges,
} from '@/content/search-changes'
import { openSearchReader, searchDocuments } from '@/content/search-documents'
import { searchRules } from '@/content/search-rules'
import { locales, type Locale } from '@/i18n/routing'
import { openPump } from '@/jobs/pump'
import { createAnalyser } from '../analysis/create-analyser'
import type { AnalysisDescription, LanguageAnalyser } from '../analysis/language-analyser'
import { analysePatiently } from '../engine/analyse-patiently'
import type { Health } from '../engine/search-engine'
import { withSelfRepair } from '../engine/self-repair'
import { openWorkerEngine } from '../engine/worker-engine'
import { analysisLines } from './analysis-lines'
import { makeDrain } from './drain'
import { makeGiveWay } from './give-way'
import { rebuildAfresh } from './rebuild-afresh'
import { makeRenewal } from './renewal'
import type { Searched } from './searched'
import { openVocabulary } from './vocabulary'

type Analysers = Record<Locale, LanguageAnalyser>
type SiteIndex = Searched & { rebuild: () => Promise<void>; close: () => Promise<void> }

/** Whatever no signal tells of, such as another process, is seen within this time. */
const pollMs = 2_000

/** Tells the server's log. */
const openTell = async () => {
  const { logger } = await openPayload()
  return (message: string, error?: unknown): void =>
    error === undefined ? logger.info(message) : logger.error({ err: error, msg: message })
}

const openAnalysers = (): Analysers =>
  Object.fromEntries(locales.map((locale) => [locale, createAnalyser(locale)])) as Analysers

async function* allDocuments(analysers: Analysers, tell: Awaited<ReturnType<typeof openTell>>) {
  const giveWay = makeGiveWay()
  const leaveOut = (id: string, error: unknown) => tell(`The search index leaves out ${id}`, error)
  for await (const document of searchDocuments(leaveOut)) {
    yield await analysePatiently(document, analysers[document.locale])
    await giveWay()
  }
}

const openIndex = async (analysers: Analysers): Promise<SiteIndex> => {
  const versions = locales.map((locale) => analysers[locale].version)
  const tell = await openTell()
  const source = () => allDocuments(analysers, tell)
  const worker = openWorkerEngine({
    folder: path.resolve(process.env.DATA_DIR ?? 'data', 'search'),
    analyserVersion: [...versions, await databaseMark()].join(' '),
  })
  const engine = withSelfRepair(worker, source, tell)
  const vocabulary = openVocabulary(engine)
  const rebuild = async () => {
    await rebuildAfresh(engine, source)
    vocabulary.outdate()
  }
  const drain = makeDrain({
    engine,
    analysers,
    findChanges: findSearchChanges,
    forgetChanges: forgetSearchChanges,
    openReader: openSearchReader,
    rebuild,
    afterChanges: vocabulary.outdate,
    tell,
  })
  const renew = makeRenewal({ health: () => engine.health(), rebuild, dayOf, tell })
  const keepUpToDate = async () => {
    await drain()
    await renew()
  }
  const pump = openPump({
    work: keepUpToDate,
    every: pollMs,
    complain: (error) => tell('The search index is not kept up to date', error),
  })
  subscribe(searchChangesChannel, pump.run)
  onExpired((tags) => {
    if (tags.includes(siteTag)) pump.run()
  })
  pump.run()
  const close = async () => {
    await pump.stop()
    await worker.close()
  }
  const synonymsOf = async (locale: Locale) => (await searchRules(locale)).synonyms
  return { engine, analysers, vocabulary, synonymsOf, rebuild, close }
}

type Kept = { analysers?: Analysers; index?: Promise<SiteIndex> }
const place = Symbol.for('julkisivu.site-index')
const kept = (): Kept => {
  const owner = globalThis as { [place]?: Kept }
  return (owner[place] ??= {})
}

const analysersInUse = (): Analysers => (kept().analysers ??= openAnalysers())

export const openedSiteIndex = (): Promise<SiteIndex> => {
  const own = kept()
  own.index ??= openIndex(analysersInUse()).catch((error: unknown) => {
    own.index = undefined
    throw error
  })
  return own.index
}

/** The data that each language's words are analysed with. */
export const analysisInUse = (): Record<Locale, AnalysisDescription> =>
  Object.fromEntries(
    locales.map((locale) => [locale, analysersInUse()[locale].description]),
  ) as Record<Locale, AnalysisDescription>

export type SiteIndexHealth = Health & {
  /** Saves that the index has not taken in yet. */
  waiting: number
}

export const siteIndexHealth = async (): Promise<SiteIndexHealth> => {
  const { engine } = await openedSiteIndex()
  return { ...(await engine.health()), waiting: await countSearchChanges() }
}

/** Resolves when the new index is in use; the old one answers until then. */
export const rebuildSiteIndex = async (): Promise<void> => (await openedSiteIndex()).rebuild()

export const closeSiteIndex = async (): Promise<void> => {
  const own = kept()
  const index = await own.index
  own.index = undefined
  await index?.close()
}

/** For servers: says what the analysis works with, and brings the index up to date before anybody searches. */
export const startSiteIndex = async (): Promise<void> => {
  const tell = await openTell()
  analysisLines(analysisInUse()).forEach((line) => tell(line))
  const { close } = await openedSiteIndex()
  process.once('SIGTERM', () => void close())
  process.once('SIGINT', () => void close())
}
