// Run as a process of its own, to be killed: appends entries all at once, and says which are acknowledged.
import { writeSync } from 'node:fs'
import { openSpool } from '@/feedback/spool/spool'
import { entriesOf, type NumberedEntry } from './spool-entries'

const [folder = '', task = 'write', first = '0', segmentBytes = '1048576'] = process.argv.slice(2)
/** What `process.stdout` cannot hand to a slow reader it keeps in memory, and that dies with the process. */
const say = (line: string): void => {
  for (;;) {
    try {
      writeSync(1, `${line}\n`)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

const spool = await openSpool<NumberedEntry>({
  folder,
  tell: ({ event }) => say(`event ${event}`),
  segmentBytes: Number(segmentBytes),
})
say('open')
if (task === 'hold') setInterval(() => undefined, 1_000)
else {
  // Some wait for others, so that there is more than one batch.
  const writing = entriesOf(200, Number(first)).map(async (entry, index) => {
    if (index % 4 > 0) await new Promise((resolve) => setTimeout(resolve, index % 30))
    await spool.append(entry).then(
      () => say(entry.key),
      (error: NodeJS.ErrnoException) => say(`refused ${entry.key} ${error.code}`),
    )
  })
  if (task === 'drain') await spool.drain(async ({ key }) => void say(`taken ${key}`))
  await Promise.all(writing)
  say('end')
  await spool.close()
}
