import { execFile } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { keptFolder } from './kept-mongod.js'

const run = promisify(execFile)
const version = '8.0.14'
const source = 'https://fastdl.mongodb.org/'
const knockMs = 4000
const patienceMs = 120_000

const isReachable = () =>
  fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(knockMs) }).then(
    () => true,
    () => false,
  )

// In a process of its own, so that a download that hangs can be ended.
const program = `
  const { MongoBinary } = require('mongodb-memory-server-core')
  MongoBinary.getPath({ version: process.argv[1], downloadDir: process.argv[2] })
    .then((file) => console.log(file), () => process.exit(1))`

/** MongoDB's own download, where its address can be reached; quick and quiet where it cannot. */
export const downloadMongod = async () => {
  if (!(await isReachable())) return undefined
  console.log(`  fetching MongoDB ${version}`)
  const folder = path.join(keptFolder, 'download')
  mkdirSync(folder, { recursive: true })
  const fetched = await run(process.execPath, ['-e', program, version, folder], {
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  }).catch(() => undefined)
  if (!fetched) return undefined
  const file = path.join(keptFolder, `mongod-${version}`)
  renameSync(fetched.stdout.trim(), file)
  return file
}
