// Stands between a test run and its `mongod`: ends it when the run is gone, even by `kill -9`.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const [binary = '', folder = '', ...args] = process.argv.slice(2)
const mongod = spawn(binary, args, { stdio: 'ignore' })

mongod.once('error', () => process.exit(1))
mongod.once('exit', (code) => {
  // With nobody left to start it again, its data goes too.
  if (!process.connected) rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})
process.once('disconnect', () => mongod.kill('SIGKILL'))
