import { expect, test } from '@playwright/test'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pagePath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { freePort } from '../support/free-port'
import { buildImage, stateOf, type Environment } from './support/container-image'
import { askRaw, unreadableForm } from './support/raw-request'
import { templateFolder } from './support/template'

const strong = {
  PAYLOAD_SECRET: 'w7Jq0ZrB2mT9xKfLsE4vHdYcN1pGuA8o',
  REVALIDATE_SECRET: 'Qe5RkX3nWbV6hZtM0jCyP9dSaF2gLu7i',
}

/** Whoever runs the tests as root gives the server a user who may write nothing but its data. */
const nobody = process.getuid?.() === 0 ? 65534 : undefined

const giveTo = (uid: number | undefined, folder: string) => {
  if (uid === undefined) return
  chownSync(folder, uid, uid)
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    chownSync(path.join(folder, name), uid, uid)
  }
}

test.describe('an operator builds the image', () => {
  test.skip(!process.env.TEST_FULL, 'an installation and a build: in npm run test:full')
  test.describe.configure({ mode: 'serial' })

  let parent: string
  let image: { folder: string; env: Environment }
  let data: string
  let port: number

  const environment = (extra: Environment = {}) => ({
    PATH: process.env.PATH ?? '',
    ...image.env,
    ...strong,
    DATA_DIR: data,
    PORT: String(port),
    SERVER_URL: `http://localhost:${port}`,
    ...extra,
  })

  const node = (args: string[], extra: Environment = {}) =>
    spawnSync(process.execPath, args, {
      cwd: image.folder,
      env: environment(extra) as unknown as NodeJS.ProcessEnv,
      uid: nobody,
      encoding: 'utf8',
      timeout: 120_000,
    })

  const startServer = () => {
    const server = spawn(process.execPath, ['server.js'], {
      cwd: image.folder,
      env: environment() as unknown as NodeJS.ProcessEnv,
      uid: nobody,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let written = ''
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text: Buffer) => (written += text.toString()))
    }
    return { server, log: () => written }
  }

  const ask = (address: string) => fetch(`http://localhost:${port}${address}`)

  test.beforeAll(async () => {
    test.setTimeout(1_200_000)
    parent = mkdtempSync(path.join(tmpdir(), 'julkisivu-image-'))
    chmodSync(parent, 0o755)
    image = buildImage(parent)
    data = path.join(parent, 'data')
    cpSync(templateFolder(), data, { recursive: true })
    giveTo(nobody, data)
    port = await freePort()
  })

  test.afterAll(() => rmSync(parent, { recursive: true, force: true }))

  test('it holds its own files alone: no sources, no tests, no tools, no data', () => {
    const names = readdirSync(image.folder)
    expect(names).toEqual(expect.arrayContaining(['server.js', 'health.js', 'user.js', 'public']))
    expect(names.filter((name) => /^(tests|data|seed|scripts|\.env.*|\.git)$/.test(name))).toEqual(
      [],
    )
    const packages = readdirSync(path.join(image.folder, 'node_modules'))
    expect(
      packages.filter((name) => /^(jest|eslint|@playwright|typescript|tsx)$/.test(name)),
    ).toEqual([])
  })

  for (const [name, value] of [
    ['PAYLOAD_SECRET', ''],
    ['PAYLOAD_SECRET', 'changeme'.repeat(5)],
    ['REVALIDATE_SECRET', 'short'],
  ] as const) {
    test(`it does not start with ${name} "${value}" and says so`, () => {
      const { status, stdout, stderr } = node(['server.js'], { [name]: value })
      expect(stdout + stderr).toContain(`${name} `)
      expect(status).toBe(1)
    })
  }

  test('it serves from an empty folder, as a user who may write only its data, and changes no file', async () => {
    test.setTimeout(240_000)
    const before = stateOf(image.folder)
    const { server, log } = startServer()
    try {
      await expect.poll(() => node(['health.js']).status, { timeout: 90_000 }).toBe(0)
      for (const address of ['/fi', '/fi/teksti', '/fi.md', '/sitemap.xml', '/admin/login']) {
        const answer = await ask(address)
        expect(answer.status, `${address}\n${log()}`).toBe(200)
      }
      const page = await (await ask('/fi')).text()
      expect(page).not.toMatch(/<script[^>]+_next/)
      const assets = [...page.matchAll(/(?:src|href)="(\/(?:assets|_next\/static)\/[^"]+)"/g)]
      expect(assets.length).toBeGreaterThanOrEqual(2)
      for (const [, address = ''] of assets) expect((await ask(address)).status).toBe(200)
      const programs = await (await ask('/fi/ohjelmat')).text()
      expect(programs).toContain('INKA')
      const search = async () => (await ask('/fi/haku.json?hakusanat=inka')).status
      await expect.poll(search, { message: log(), timeout: 60_000 }).toBe(200)
      const fault = await askRaw(`http://localhost:${port}`, unreadableForm(pagePath('sv')))
      expect(fault.status).toBe(500)
      expect(fault.body).toContain(getTranslate('sv')('Problem.fault.title'))
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    expect(stateOf(image.folder)).toEqual(before)
  })

  test('its commands make a user without the tools of a checkout', () => {
    const made = node(['user.js', 'create', '--email', 'op@example.fi', '--role', 'admin'])
    expect(made.stdout + made.stderr).toMatch(/\/admin\/reset\/[\w-]{43}/)
    expect(made.status).toBe(0)
    const again = node(['user.js', 'create', '--email', 'op@example.fi', '--role', 'admin'])
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('has a user already')
  })

  test('its image library can make an image smaller', () => {
    const script = `import sharp from 'sharp'
      const image = sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
      const small = await image.resize(10).avif().toBuffer()
      console.log((await sharp(small).metadata()).width)`
    const { stdout, stderr } = node(['--input-type=module', '--eval', script])
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe('10')
  })
})
