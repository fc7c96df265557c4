// Loaded into a server under test: on SIGUSR2 it collects garbage and writes what memory is really held.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collectGarbage()
  console.error(`heap of ${process.pid}: ${process.memoryUsage().heapUsed} bytes`)
})
