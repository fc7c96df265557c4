// Learns word endings from pairs of form and base form, and packs them for search/analysis/learned (docs/search-data.md).
//   npx tsx scripts/search/learn-words.ts PAIRS.tsv fi.json --source TEXT --licence TEXT [--exceptions 6] [--words]
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'

const longestEnding = 7
const fewestPairs = 3
const mostChanges = 3
const smallestShare = 0.1

type Pair = { form: string; change: string; cut: number }
/** Letters to cut and letters to add, in one text: `2ki`. */
type Changes = string[]

const toPair = (line: string): Pair[] => {
  const [form = '', base = ''] = line.toLowerCase().split('\t')
  if (base === '' || !/^[\p{L}'-]+$/u.test(form)) return []
  let same = 0
  while (same < form.length && form[same] === base[same]) same++
  const cut = form.length - same
  return cut > 9 ? [] : [{ form, cut, change: cut + base.slice(same) }]
}

const countEndings = (pairs: Pair[]): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  for (const { form, change, cut } of pairs) {
    for (let length = Math.max(1, cut); length <= longestEnding && length < form.length; length++) {
      const ending = form.slice(-length)
      const changes = counts.get(ending) ?? new Map<string, number>()
      counts.set(ending, changes.set(change, (changes.get(change) ?? 0) + 1))
    }
  }
  return counts
}

/** What a shorter ending already says is not said again. */
const learnEndings = (pairs: Pair[], exceptionsUpTo: number): Map<string, Changes> => {
  const learned = new Map<string, Changes>()
  const said = (form: string): Changes | undefined => {
    for (let length = Math.min(longestEnding, form.length - 1); length > 0; length--) {
      const changes = learned.get(form.slice(-length))
      if (changes) return changes
    }
    return undefined
  }
  const byLength = [...countEndings(pairs)].sort(([a], [b]) => a.length - b.length)
  for (const [ending, counts] of byLength) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const likely = [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostChanges)
      .filter(([, count]) => count >= Math.max(2, total * smallestShare))
      .map(([change]) => change)
    const shorter = said(ending)
    const isNew = shorter?.[0] !== likely[0] || likely.some((change) => !shorter?.includes(change))
    if (total >= fewestPairs && likely.length > 0 && isNew) learned.set(ending, likely)
  }
  const exceptions = pairs.filter(
    ({ form, change }) => form.length <= exceptionsUpTo && said(form)?.[0] !== change,
  )
  for (const { form, change } of exceptions) {
    learned.set(`^${form}`, [...(learned.get(`^${form}`) ?? []), change])
  }
  return learned
}

const packed = (lines: string[]): string =>
  brotliCompressSync(lines.join('\n'), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).toString('base64')

const frontCoded = (words: string[]): string[] =>
  words.map((word, index) => {
    const before = words[index - 1] ?? ''
    let same = 0
    while (same < 35 && same < before.length && before[same] === word[same]) same++
    return same.toString(36) + word.slice(same)
  })

const basesIn = (lines: string[]): string[] =>
  [...new Set(lines.map((line) => line.split('\t')[1]?.toLowerCase() ?? ''))]
    .filter((word) => /^\p{L}{3,}$/u.test(word))
    .sort()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string', default: '' },
    licence: { type: 'string', default: '' },
    exceptions: { type: 'string', default: '6' },
    words: { type: 'boolean', default: false },
  },
})
const [input, output] = positionals
if (!input || !output) throw new Error('Name the file of pairs and the file to write.')
const lines = readFileSync(input, 'utf8').split('\n')
const learned = learnEndings(lines.flatMap(toPair), Number(values.exceptions))
const endings = [...learned].map(([ending, changes]) => [ending, ...changes].join('\t')).sort()
const data = {
  source: values.source,
  licence: values.licence,
  endings: packed(endings),
  ...(values.words && { words: packed(frontCoded(basesIn(lines))) }),
}
writeFileSync(output, `${JSON.stringify(data, null, 2)}\n`)
console.log(`${output}: ${endings.length} endings, ${JSON.stringify(data).length} bytes`)
