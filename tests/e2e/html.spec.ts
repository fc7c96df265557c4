import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { formatAmount } from '@/i18n/format'
import { locales, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { findProgram } from '@/scripts/process/find-program'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { pageKinds, wholeCross } from './support/pages'
import { expect, test } from './support/portal'

const run = promisify(execFile)
const java = findProgram([process.env.NU_JAVA || 'java'])
const textBrowser = findProgram([process.env.LYNX_PATH || 'lynx'])
const checker = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar')

type Message = { type: string; url?: string; lastLine?: number; message: string; extract?: string }

test('the Nu HTML checker finds no error on any kind of page', async ({ portal }, testInfo) => {
  test.skip(!java, 'No Java on this machine.')
  test.setTimeout(180_000)
  const folder = testInfo.outputPath('pages')
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const { kind, locale, rendering, path: address } of wholeCross) {
    const file = path.join(folder, `${kind}-${locale}-${rendering}.html`)
    writeFileSync(file, await (await fetch(portal.url + address)).text())
    files.push(file)
  }
  const options = ['--errors-only', '--exit-zero-always', '--format', 'json']
  const { stderr } = await run(java!, ['-jar', checker, ...options, ...files], {
    maxBuffer: 2 ** 26,
  })
  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  const errors = messages.map(
    ({ url = '', message, extract }) => `${path.basename(url)}: ${message} ${extract}`,
  )
  expect(errors).toEqual([])
})

for (const locale of locales) {
  test(`a text browser reads every fact of the programme in ${locale}`, async ({ portal }) => {
    test.skip(!textBrowser, 'No text browser on this machine.')
    const address = portal.url + toTextPath(pageKinds.program![locale])
    const options = ['-dump', '-nolist', '-width=1000', '-display_charset=utf-8']
    const { stdout } = await run(textBrowser!, [...options, address])
    const words = stdout.replace(/\s+/g, ' ')
    const { program, themes, cityRegions, organizations, contacts } = inkaSeed
    const t = getTranslate(locale)
    const facts = [
      program.words[locale].name,
      program.words[locale].summary,
      ...(program.words[locale].goals ?? []).map(({ text }) => text),
      ...(program.words[locale].means ?? []).map(({ text }) => text),
      ...themes.map((theme) => theme.words[locale].name),
      ...cityRegions.map((region) => region.words[locale].name),
      ...organizations.map((organization) => organization.words[locale].name),
      ...contacts.map(({ facts }) => `${facts.family}, ${facts.given}`),
      formatAmount(locale, 10_000_000_00),
      t('Funding.amounts.unknown'),
      t('Milestone.planned', { when: '2017' }),
    ]
    expect(facts.length).toBeGreaterThan(30)
    for (const fact of facts) expect(words).toContain(fact ?? '')
  })
}
