import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { freePort } from '../support/free-port'
import { logIn } from './support/admin'
import { loginsOf } from './support/running-portal'
import { ownEnvironment, templateFolder } from './support/template'

test('an engineer works on pages and admin with the development server', async ({
  launchOptions,
}) => {
  test.skip(!process.env.TEST_FULL, 'compiles everything once more: in npm run test:full')
  test.setTimeout(300_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-dev-'))
  cpSync(templateFolder(), folder, { recursive: true })
  const port = await freePort()
  const baseURL = `http://localhost:${port}`
  const server = spawn(
    process.execPath,
    ['scripts/dev.js', '--port', String(port), '--data', folder],
    { env: { ...ownEnvironment(folder), SERVER_URL: baseURL }, stdio: 'ignore' },
  )
  const ended = once(server, 'exit')
  const browser = await chromium.launch(launchOptions)
  try {
    const page = await browser.newPage({ baseURL, locale: 'fi-FI' })
    page.setDefaultTimeout(120_000)
    const status = (address: string) =>
      fetch(baseURL + address).then(
        (answer) => answer.status,
        () => undefined,
      )
    await expect.poll(() => status('/fi'), { timeout: 120_000 }).toBe(200)
    for (const address of ['/fi/teksti', '/fi.md', '/sitemap.xml']) {
      expect(await status(address), address).toBe(200)
    }
    const search = () => status('/fi/haku.json?hakusanat=inka')
    await expect.poll(search, { timeout: 120_000 }).toBe(200)
    await logIn(page, loginsOf(folder).editor)
    await page.goto('/admin/collections/programs')
    await expect(page.getByRole('link', { name: /INKA/ })).toBeVisible()
  } finally {
    await browser.close()
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
})
