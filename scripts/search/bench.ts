// Measures the search: how well it answers over a gold set, then what it costs over many documents.
//   npm run bench:search                                        all of it
//   npm run bench:search -- --gold FILE [--sets a,b] [--group 10] [--analysis fallback] [--json OUT]   quality alone
//   npm run bench:search -- --cost [--documents 10000] [--gold FILE]                                   cost alone
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureSearchDictionaries } from '../search-dictionaries.js'
import { measureCost } from './cost'
import { readGold } from './gold'
import { isOutOfDomain, measureSets } from './quality'
import { scriptLine } from './script-size'
import { sentencesFor } from './sentences'

/** The development part beside the project, where somebody has put it. */
const usualGold = '../shared/search-gold/gold-dev.json'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    sets: { type: 'string' },
    group: { type: 'string', default: '1' },
    analysis: { type: 'string' },
    json: { type: 'string' },
    cost: { type: 'boolean', default: false },
    documents: { type: 'string', default: '100000' },
  },
})

const gold = values.gold ?? (existsSync(usualGold) ? usualGold : undefined)
const isPlain = values.gold === undefined && !values.cost

const printQuality = async (file: string): Promise<void> => {
  const sets = readGold(file, values.sets?.split(','), Number(values.group))
  const results = await measureSets(sets, values.analysis === 'fallback' ? 'fallback' : 'auto')
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`)
  if (!values.sets && !sets.some(({ name }) => isOutOfDomain(name))) {
    console.log(
      `\n${file} has no Finnish set from outside the domain (fi-ood…): ` +
        'measure one with --gold FILE, a file that has it.',
    )
  }
  if (!isPlain || values.analysis) return
  console.log('\nWithout the dictionaries of the operating system:')
  await measureSets(
    sets.filter(({ locale }) => locale === 'fi'),
    'fallback',
  )
}

/** In a process of its own: what quality has left in the memory of this one is no cost of the search. */
const measureCostApart = (): void => {
  const again = [...process.execArgv, ...process.argv.slice(1), '--cost']
  const { status, error } = spawnSync(process.execPath, again, { stdio: 'inherit' })
  if (error) throw error
  process.exitCode = status ?? 1
}

await ensureSearchDictionaries()
if (gold === undefined && isPlain) {
  console.log(`No gold set at ${usualGold}: name one with --gold FILE to measure quality.`)
}
if (gold !== undefined && !values.cost) await printQuality(gold)
if (isPlain) measureCostApart()
if (values.cost) {
  await measureCost(sentencesFor('fi', gold), Number(values.documents))
  console.log(`\n${scriptLine()}`)
}
