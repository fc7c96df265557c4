import path from 'node:path'
import { root } from '@/scripts/root.js'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const folder = path.join(root, 'pictures')
const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }

for (const [kind, paths] of Object.entries(pageKinds)) {
  test(`pictures of ${kind} are taken for review`, async ({ page }) => {
    test.skip(!isFullRun, 'for people to look at: in npm run test:full')
    for (const [device, size] of Object.entries(windows)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await page.goto(paths.fi)
        const file = path.join(folder, `${kind}-${device}-${colorScheme}.png`)
        const picture = await page.screenshot({ path: file, fullPage: true })
        expect(picture.length).toBeGreaterThan(5_000)
      }
    }
  })
}
