import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { locales, toTextPath } from '@/i18n/routing'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { dump, textBrowsers } from './support/text-browsers'

const folder = path.resolve('tests/e2e/expectations/text-version')
const pages = { home: pageKinds.home!, inka: pageKinds.program! }

for (const browser of textBrowsers) {
  for (const [name, paths] of Object.entries(pages)) {
    for (const locale of locales) {
      test(`${browser.name} reads ${name} in ${locale} as it was reviewed`, async ({ portal }) => {
        test.skip(!browser.file, `No ${browser.name} on this machine.`)
        const file = path.join(folder, `${name}.${locale}.${browser.name}.txt`)
        const said = await dump(browser, portal.url + toTextPath(paths[locale]))
        if (process.env.UPDATE_DUMPS) writeFileSync(file, said)
        expect(said).toBe(readFileSync(file, 'utf8'))
      })
    }
  }
}
