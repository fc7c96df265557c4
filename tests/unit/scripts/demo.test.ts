import { describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../support/free-port'
import { fakeCheckout } from './support/fake-checkout'
import { isRunning, untilGone } from './support/is-running'
import { startScript } from './support/run-script'

const startDemo = async (checkout: string, env: Record<string, string> = {}) => {
  const port = String(await freePort())
  const demo = startScript(['scripts/demo.js', '--port', port], env, checkout)
  return { demo, port }
}

const serverOf = (checkout: string) =>
  Number(readFileSync(path.join(checkout, 'data', 'server.pid'), 'utf8'))

describe('npm run demo', () => {
  test('builds, seeds, serves, warms and says where to go', async () => {
    const checkout = fakeCheckout()
    const { demo, port } = await startDemo(checkout, { DATABASE_URL: 'file:./data/julkisivu.db' })
    await demo.says('Ctrl-C stops it.')
    // The server writes for itself, and may be heard later than the demo.
    await demo.says('fake server answers /fi\n')
    await demo.says('fake server answers /fi/teksti\n')
    const written = demo.written()
    expect(written).toContain('fake build without a database')
    expect(written).toContain('seeded 1 page')
    expect(written).toContain('2 of 2 pages')
    expect(written).toContain(`Site          http://localhost:${port}/fi\n`)
    expect(written).toContain(`Text version  http://localhost:${port}/fi/teksti\n`)
    expect(written).toContain(`Admin         http://localhost:${port}/admin\n`)
    expect(written).toContain('editor        editor@example.org  secret words')
    demo.signal('SIGINT')
    expect(await demo.ended).toBe(130)
    expect(isRunning(serverOf(checkout))).toBe(false)
  })

  test('uses again what is still valid, and makes anew what is not', async () => {
    const checkout = fakeCheckout()
    const run = async () => {
      const { demo } = await startDemo(checkout)
      await demo.says('Ctrl-C stops it.')
      demo.signal('SIGTERM')
      await demo.ended
      return demo.written()
    }
    await run()
    const second = await run()
    expect(second).not.toContain('fake build')
    expect(second).not.toContain('fake seed')
    writeFileSync(path.join(checkout, 'app', 'page.tsx'), 'export const changed = true')
    const third = await run()
    expect(third).toContain('fake build')
    expect(third).not.toContain('fake seed')
    writeFileSync(path.join(checkout, 'seed', 'cli.ts'), 'export const changed = true')
    expect(await run()).toContain('fake seed')
  })

  test('leaves no server behind when it is killed outright', async () => {
    const checkout = fakeCheckout()
    const { demo } = await startDemo(checkout)
    await demo.says('Ctrl-C stops it.')
    demo.signal('SIGKILL')
    await demo.ended
    expect(await untilGone(serverOf(checkout))).toBe(true)
  })

  test('tries a silent seed once more', async () => {
    const { demo } = await startDemo(fakeCheckout(), { FAKE_SEED: 'silent-once' })
    await demo.says('Ctrl-C stops it.')
    expect(demo.written().match(/fake seed/g)).toHaveLength(2)
    demo.signal('SIGINT')
    await demo.ended
  })

  test.each([
    [
      { FAKE_SEED: 'silent' },
      'The seed ended twice without doing its work: run the command again.',
    ],
    [{ FAKE_SEED: 'full' }, 'The disk is full: make room and run the command again.'],
    [{ FAKE_SERVER: 'full' }, 'The disk is full: make room and run the command again.'],
    [{ FAKE_SERVER: 'dies' }, 'The server ended by itself with code 7: its own words are above.'],
  ])('ends with one sentence and a code when things go wrong: %j', async (env, sentence) => {
    const { demo } = await startDemo(fakeCheckout(), env)
    expect(await demo.ended).toBeGreaterThan(0)
    expect(demo.written().trim().split('\n').at(-1)).toBe(sentence)
  })
})
