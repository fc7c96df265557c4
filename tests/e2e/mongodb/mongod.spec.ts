import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createConnection } from 'node:net'
import { expect, test } from '@playwright/test'

const program = `
  import { findMongod } from './scripts/mongodb/find-mongod.js'
  import { startMongod } from './scripts/mongodb/mongod.js'
  const { port, folder } = await startMongod(await findMongod())
  console.log(port + ' ' + folder)
  setInterval(() => {}, 1000)`

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`the MongoDB of a test run and its data end with it, also by ${signal}`, async () => {
    test.setTimeout(120_000)
    const run = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [said] = (await once(run.stdout, 'data')) as [Buffer]
      const [port = '', folder = ''] = said.toString().trim().split(' ')
      expect(await isListening(Number(port))).toBe(true)
      run.kill(signal)
      await expect.poll(() => isListening(Number(port)), { timeout: 15_000 }).toBe(false)
      await expect.poll(() => existsSync(folder), { timeout: 15_000 }).toBe(false)
    } finally {
      run.kill('SIGKILL')
    }
  })
}
