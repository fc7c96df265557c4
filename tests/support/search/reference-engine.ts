// The search engine's contract in the plainest way: every document is looked at for every question.
import type { Locale } from '@/i18n/routing'
import { facetFields, type FacetField, type RangeFilter } from '@/search/engine/query-model'
import type {
  AnalysedDocument,
  AnalysedText,
  AnalysedToken,
  ExpandedClause,
  ExpandedPhrase,
  ExpandedQuery,
  ExpandedWord,
  Match,
  SearchEngine,
  Suggestion,
} from '@/search/engine/search-engine'

const fieldsOf = ({ x, terms }: AnalysedToken) => {
  const [l = x, ...more] = terms.l
  return {
    x: [x],
    l: [l],
    a: [...more, ...terms.v, ...terms.a],
    p: terms.p,
  }
}

const weights = { x: 4, l: 3, a: 2, p: 1 }

const wordScore = ({ tokens }: AnalysedText, { terms, isPrefix }: ExpandedWord): number =>
  tokens.reduce((sum, token) => {
    const fields = fieldsOf(token)
    const found = terms.filter(({ field, term }) =>
      fields[field].some((stored) => (isPrefix ? stored.startsWith(term) : stored === term)),
    )
    return sum + Math.max(0, ...found.map(({ field }) => weights[field]))
  }, 0)

const phraseScore = ({ tokens }: AnalysedText, { ways, within }: ExpandedPhrase): number => {
  const places = (stretch: AnalysedToken[]) =>
    ways.some(({ field, words }) =>
      words.every((alternatives, step) => {
        const candidates = within === undefined ? stretch.slice(step, step + 1) : stretch
        return candidates.some((token) =>
          fieldsOf(token)[field].some((term) => alternatives.includes(term)),
        )
      }),
    )
  const length = within === undefined ? (ways[0]?.words.length ?? 0) : Math.max(1, within) + 1
  return tokens.filter((_, begin) => places(tokens.slice(begin, begin + length))).length
}

type Simple = ExpandedWord | ExpandedPhrase

const textScore = (text: AnalysedText, clause: Simple): number =>
  clause.kind === 'word' ? wordScore(text, clause) : phraseScore(text, clause)

const simpleScore = ({ title, body }: AnalysedDocument, clause: Simple): number =>
  4 * textScore(title, clause) + textScore(body, clause)

const wayScore = (document: AnalysedDocument, way: Simple[]): number => {
  const scores = way.map((clause) => simpleScore(document, clause))
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

const clauseScore = (document: AnalysedDocument, clause: ExpandedClause): number =>
  clause.kind === 'choice'
    ? clause.ways.reduce((sum, way) => sum + wayScore(document, way), 0)
    : simpleScore(document, clause)

/** Undefined: the document does not answer. */
const scoreOf = (document: AnalysedDocument, query: ExpandedQuery): number | undefined => {
  const asked = query.locales.find(({ locale }) => locale === document.locale)
  if (!asked) return undefined
  const scores = asked.clauses.map((clause) => ({
    occur: clause.occur,
    score: clauseScore(document, clause),
  }))
  const should = scores.filter(({ occur }) => occur === 'should')
  const isRight =
    scores.every(({ occur, score }) => occur !== 'must' || score > 0) &&
    scores.every(({ occur, score }) => occur !== 'not' || score === 0) &&
    (should.length === 0 || should.some(({ score }) => score > 0))
  if (!isRight) return undefined
  return asked.weight * scores.reduce((sum, { score }) => sum + score, 0)
}

const valuesOf = (document: AnalysedDocument, field: FacetField): string[] =>
  field === 'language' ? [document.locale] : (document.facets[field] ?? [])

const isInRange = (document: AnalysedDocument, range: RangeFilter): boolean => {
  if (range.field === 'date') {
    const { from = '', to = '9999-99-99' } = range
    return document.date !== undefined && document.date >= from && document.date <= to
  }
  const { from = -Infinity, to = Infinity } = range
  const values =
    range.field === 'year' ? valuesOf(document, 'year').map(Number) : (document.amounts ?? [])
  return values.some((value) => value >= from && value <= to)
}

const passes = (
  document: AnalysedDocument,
  { filters, not = {}, range = [] }: ExpandedQuery,
  without?: FacetField,
): boolean =>
  facetFields.every((field) => {
    const values = valuesOf(document, field)
    const wanted = filters[field] ?? []
    const isWanted =
      field === without || wanted.length === 0 || wanted.some((value) => values.includes(value))
    return isWanted && !(not[field] ?? []).some((value) => values.includes(value))
  }) && range.every((bounds) => isInRange(document, bounds))

const countsOf = (documents: AnalysedDocument[], field: FacetField) => {
  const counts = new Map<string, number>()
  documents
    .flatMap((document) => valuesOf(document, field))
    .forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1))
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}

type Scored = { document: AnalysedDocument; score: number }

const lastIfMissing = <Value extends string | number>(
  a: Value | undefined,
  b: Value | undefined,
  sign: number,
): number => {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -sign : sign
}

const orders = {
  relevance: (a: Scored, b: Scored) =>
    b.score - a.score || lastIfMissing(a.document.date, b.document.date, -1),
  newest: (a: Scored, b: Scored) => lastIfMissing(a.document.date, b.document.date, -1),
  oldest: (a: Scored, b: Scored) => lastIfMissing(a.document.date, b.document.date, 1),
  title: (a: Scored, b: Scored) =>
    a.document.title.text.localeCompare(b.document.title.text, 'fi', { numeric: true }),
  '-amount': (a: Scored, b: Scored) => {
    const [first, second] = [a, b].map(({ document: { amounts = [] } }) =>
      amounts.length > 0 ? Math.max(...amounts) : undefined,
    )
    return lastIfMissing(first, second, -1)
  },
}

const matchesIn = ({ tokens }: AnalysedText, clauses: ExpandedClause[]): Match[] =>
  tokens.flatMap(({ start, end, ...token }) => {
    const fields = fieldsOf({ start, end, ...token })
    const simple = clauses
      .filter(({ occur }) => occur !== 'not')
      .flatMap((clause) => (clause.kind === 'choice' ? clause.ways.flat() : [clause]))
    const kinds = simple.flatMap((clause) => {
      if (clause.kind === 'phrase') return []
      return clause.terms.flatMap(({ field, term }): Match['kind'][] => {
        if (clause.isPrefix) return fields[field].some((x) => x.startsWith(term)) ? ['prefix'] : []
        if (!fields[field].includes(term)) return []
        return [field === 'x' ? 'exact' : field === 'p' ? 'part' : 'inflected']
      })
    })
    const kind = (['exact', 'inflected', 'prefix', 'part'] as const).find((k) => kinds.includes(k))
    return kind ? [{ start, end, kind }] : []
  })

export const openReferenceEngine = (): SearchEngine => {
  let documents = new Map<string, AnalysedDocument>()
  let state: 'ready' | 'missing' = 'missing'
  let builtAt: string | undefined

  return {
    upsert: async (changed) => changed.forEach((document) => documents.set(document.id, document)),
    remove: async (ids) => ids.forEach((id) => documents.delete(id)),
    rebuild: async (stream) => {
      const began = new Date().toISOString()
      const fresh = new Map<string, AnalysedDocument>()
      for await (const document of stream) fresh.set(document.id, document)
      documents = fresh
      state = 'ready'
      builtAt = began
    },
    search: async (query) => {
      if (state === 'missing') return { state: 'rebuilding' }
      const answering = [...documents.values()].flatMap((document): Scored[] => {
        const score = scoreOf(document, query)
        return score === undefined ? [] : [{ document, score }]
      })
      const right = answering.filter(({ document }) => passes(document, query))
      const { offset, size } = query.page
      return {
        state: 'ready',
        total: right.length,
        hits: right
          .sort((a, b) => orders[query.sort](a, b) || orders.relevance(a, b))
          .slice(offset, offset + size)
          .map(({ document: { id, locale, title, body, date, amounts = [] }, score }) => {
            const clauses = query.locales.find((asked) => asked.locale === locale)?.clauses ?? []
            return {
              id,
              locale,
              score,
              title: { text: title.text, matches: matchesIn(title, clauses) },
              excerpt: {
                text: body.text,
                matches: matchesIn(body, clauses),
                isStart: true,
                isEnd: true,
              },
              ...(date && { date }),
              amounts,
            }
          }),
        facets: Object.fromEntries(
          query.facets.map((field) => [
            field,
            countsOf(
              answering
                .map(({ document }) => document)
                .filter((document) => passes(document, query, field)),
              field,
            ),
          ]),
        ),
      }
    },
    suggest: async (begun, locale) => {
      const begunWords = begun.split(' ')
      const prefix = begunWords.at(-1) ?? ''
      const own = [...documents.values()].filter((document) => document.locale === locale)
      const counts = new Map<string, number>()
      for (const { title, body } of own) {
        const bases = [...title.tokens, ...body.tokens].flatMap((token) => fieldsOf(token).l)
        new Set(bases).forEach((term) => counts.set(term, (counts.get(term) ?? 0) + 1))
      }
      const terms = [...counts]
        .filter(([term]) => term.startsWith(prefix))
        .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
        .slice(0, 8)
        .map(([text, count]): Suggestion => ({ kind: 'term', text, documents: count }))
      const titles = own
        .filter(({ title }) =>
          begunWords.every((begin, place) => {
            const isWhole = begin.length === 1 && place < begunWords.length - 1
            return title.tokens.some((token) =>
              [...fieldsOf(token).x, ...fieldsOf(token).l].some((term) =>
                isWhole ? term === begin : term.startsWith(begin),
              ),
            )
          }),
        )
        .slice(0, 5)
        .map(({ id, title, facets }): Suggestion => ({
          kind: 'document',
          id,
          title: title.text,
          types: facets.type ?? [],
        }))
      return [...terms, ...titles]
    },
    async *terms(locale: Locale) {
      const counts = new Map<string, number>()
      for (const document of documents.values()) {
        if (document.locale !== locale) continue
        const terms = [...document.title.tokens, ...document.body.tokens].flatMap((token) => {
          const { x, l, a } = fieldsOf(token)
          return [...x, ...l, ...a]
        })
        new Set(terms).forEach((term) => counts.set(term, (counts.get(term) ?? 0) + 1))
      }
      yield* counts
    },
    health: async () => ({
      state,
      isRebuilding: false,
      documents: documents.size,
      analyserVersion: 'word-list-1',
      schemaVersion: 1,
      builtAt,
      bytes: 0,
      pending: 0,
    }),
    close: async () => undefined,
  }
}
