import { afterEach, expect, jest, test } from '@jest/globals'
import type { UIFieldServerProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { panelOrSentence } from '@/admin/or-sentence'
import { adminMessage } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'

afterEach(() => {
  jest.restoreAllMocks()
})

const propsIn = (language: string) => ({ req: { i18n: { language } } }) as UIFieldServerProps

test.each(locales)(
  'a panel that cannot be read says so in %s, and the log says why',
  async (locale) => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const reason = new Error('no database')
    const Panel = panelOrSentence('Program.overview.label', () => Promise.reject(reason))
    const html = renderToStaticMarkup(await Panel(propsIn(locale)))
    expect(html).toContain(`aria-label="${adminMessage(locale, 'Program.overview.label')}"`)
    expect(html).toContain(adminMessage(locale, 'Panels.failed'))
    expect(html).not.toContain(reason.message)
    expect(log.mock.calls.flat()).toContain(reason)
  },
)

test('a panel that can be read is drawn with its title', async () => {
  const Panel = panelOrSentence('Program.overview.label', async (_editor, title) => (
    <h2>{title}</h2>
  ))
  expect(renderToStaticMarkup(await Panel(propsIn('sv')))).toBe(
    `<h2>${adminMessage('sv', 'Program.overview.label')}</h2>`,
  )
})
