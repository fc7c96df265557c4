import type { Inline, Phrase, Run, Target } from '@/content/page-models'

export type PartOfPhrase = { runs: Inline[]; to?: Target }

const isRun = (run: Inline): run is Run => typeof run !== 'string'

/** A phrase by its links: neighbours that lead to the same place make one link, however they are written. */
export const partsOf = (content: Phrase): PartOfPhrase[] =>
  content.reduce<PartOfPhrase[]>((parts, run) => {
    const to = isRun(run) ? run.to : undefined
    const last = parts.at(-1)
    if (!last || last.to?.href !== to?.href) return [...parts, { runs: [run], to }]
    return [...parts.slice(0, -1), { runs: [...last.runs, run], to }]
  }, [])

/** The language of the page behind a link, where it is not the reader's. */
export const languageOf = (runs: Inline[]) => runs.filter(isRun).find(({ lang }) => lang)?.lang

export const wordsOf = (runs: Inline[]): string =>
  runs.map((run) => (isRun(run) ? run.text : run)).join('')
