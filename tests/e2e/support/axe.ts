import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

type Rule = { ruleId: string; tags: string[] }
declare const axe: {
  getRules: () => Rule[]
  run: (within: object, options?: object) => Promise<AxeResults>
}

const told = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  )

/**
 * What axe finds wrong with a page, one line per element. It runs whatever the page's policy forbids.
 * @param within a selector, where only a part of the page is ours
 */
export const violationsOn = async (page: Page, within = 'html'): Promise<string[]> => {
  await page.evaluate(source)
  return told(await page.evaluate((part) => axe.run({ include: [part] }), within))
}

/** As above by every rule that axe has, those of AAA and the experimental ones too. */
export const violationsOfAnyRuleOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(source)
  const results = await page.evaluate(() => {
    const current = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'))
    const rules = Object.fromEntries(current.map(({ ruleId }) => [ruleId, { enabled: true }]))
    return axe.run({ include: ['html'] }, { rules })
  })
  return told(results)
}
