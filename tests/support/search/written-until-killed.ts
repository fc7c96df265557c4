// Run as a process of its own, to be killed: changes an index without end, and says what is on disk.
import { openFts5Engine } from '@/search/engine/fts5-engine'
import { analysed, documents } from './documents'

const [folder = '', task = 'upsert'] = process.argv.slice(2)
const engine = openFts5Engine({ folder, analyserVersion: 'word-list-1' })

const numbered = (number: number) =>
  analysed({ ...documents[0]!, id: `new-${number}`, title: `uusi ${number}` })

async function* withoutEnd() {
  for (let number = 0; ; number++) {
    yield numbered(number)
    if (number % 50 === 0) process.stdout.write(`${number}\n`)
  }
}

if (task === 'rebuild') await engine.rebuild(withoutEnd())
for (let number = 0; ; number++) {
  await engine.upsert([numbered(number)])
  process.stdout.write(`${number}\n`)
}
