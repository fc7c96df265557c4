import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

declare const axe: { run: (within?: object) => Promise<AxeResults> }

/**
 * What axe finds wrong with a page, one line per element. It runs whatever the page's policy forbids.
 * @param within a selector, where only a part of the page is ours
 */
export const violationsOn = async (page: Page, within = 'html'): Promise<string[]> => {
  await page.evaluate(source)
  const { violations } = await page.evaluate((part) => axe.run({ include: [part] }), within)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  )
}
