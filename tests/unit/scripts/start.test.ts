import { expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../support/free-port'
import { fakeCheckout } from './support/fake-checkout'
import { isRunning } from './support/is-running'
import { runScript, startScript } from './support/run-script'

const startIn = async (checkout: string, env: Record<string, string> = {}) => {
  const args = ['scripts/start.js', '--port', String(await freePort()), '--data', 'data']
  return startScript(args, env, checkout)
}

const builtCheckout = () => {
  const checkout = fakeCheckout()
  mkdirSync(path.join(checkout, '.next'))
  writeFileSync(path.join(checkout, '.next', 'BUILD_ID'), 'fake')
  return checkout
}

test('npm start asks for a build', async () => {
  const start = await startIn(fakeCheckout())
  expect(await start.ended).toBe(1)
  expect(start.written()).toBe('There is no build yet: run "npm run build" first.\n')
})

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s ends the server too, and npm start with its code', async (signal, code) => {
  const checkout = builtCheckout()
  const start = await startIn(checkout)
  await start.says('fake server listens')
  start.signal(signal)
  expect(await start.ended).toBe(code)
  const pid = Number(readFileSync(path.join(checkout, 'data', 'server.pid'), 'utf8'))
  expect(isRunning(pid)).toBe(false)
})

test('a server that dies while it boots ends npm start with its code', async () => {
  const start = await startIn(builtCheckout(), { FAKE_SERVER: 'dies' })
  expect(await start.ended).toBe(7)
})

test('a damaged database ends npm start in one line and stays as it is', async () => {
  const checkout = builtCheckout()
  const file = path.join(checkout, 'data', 'julkisivu.db')
  mkdirSync(path.dirname(file))
  writeFileSync(file, 'no database')
  const args = ['scripts/start.js', '--port', String(await freePort()), '--data', 'data']
  expect(await runScript(args, {}, checkout)).toEqual({
    code: 1,
    lines: [`The database file ${file} is damaged or not a SQLite database: restore a copy of it.`],
  })
  expect(readFileSync(file, 'utf8')).toBe('no database')
})

test.each(['PAYLOAD_SECRET', 'REVALIDATE_SECRET'])(
  'npm start with a %s that could be guessed says so in one line and starts nothing',
  async (name) => {
    const start = await startIn(builtCheckout(), { [name]: 'changeme'.repeat(5) })
    expect(await start.ended).toBe(1)
    expect(start.written()).toMatch(new RegExp(`^${name} looks like an example.*\\.\\n$`))
  },
)
