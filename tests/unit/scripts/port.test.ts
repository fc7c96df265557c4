import { afterEach, expect, test } from '@jest/globals'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { ensurePortIsFree } from '@/scripts/portal/port.js'
import { runScript } from './support/run-script'

let server: Server | undefined

const listen = (host: string) =>
  new Promise<number>((resolve) => {
    server = createServer().listen(0, host, () => {
      resolve((server?.address() as AddressInfo).port)
    })
  })

afterEach(
  () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
)

test.each(['0.0.0.0', '127.0.0.1'])('a server on %s takes the port', async (host) => {
  const port = await listen(host)
  await expect(ensurePortIsFree(port)).rejects.toThrow(
    `Port ${port} is taken: stop what uses it, or choose another with --port N.`,
  )
})

test('a port is free again when its server has gone', async () => {
  const port = await listen('127.0.0.1')
  await new Promise<void>((resolve) => server?.close(() => resolve()))
  server = undefined
  await expect(ensurePortIsFree(port)).resolves.toBeUndefined()
})

test.each(['start', 'demo', 'dev'])('npm run %s says so in one line and fails', async (name) => {
  const port = await listen('127.0.0.1')
  expect(await runScript([`scripts/${name}.js`, '--port', String(port)])).toEqual({
    code: 1,
    lines: [`Port ${port} is taken: stop what uses it, or choose another with --port N.`],
  })
})
