// Stands where a fake checkout expects tsx: seeds, or ends silently as tsx is known to.
import { existsSync, writeFileSync } from 'node:fs'

const dataDir = process.env.DATA_DIR
const mark = `${dataDir}/was-silent`
const isSilent =
  process.env.FAKE_SEED === 'silent' ||
  (process.env.FAKE_SEED === 'silent-once' && !existsSync(mark))

console.log('fake seed', process.argv.slice(2).join(' '))
if (process.env.FAKE_SEED === 'full') {
  console.error('Error: ENOSPC: no space left on device, write')
  process.exit(1)
}
if (isSilent) {
  writeFileSync(mark, '')
} else {
  writeFileSync(`${dataDir}/julkisivu.db`, '')
  writeFileSync(
    `${dataDir}/demo-logins.json`,
    JSON.stringify({ editor: { email: 'editor@example.org', password: 'secret words' } }),
  )
  console.log('seeded 1 page')
}
