import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { getAccessibilityStatementPage } from '@/content/accessibility-statement'
import { toPlainText } from '@/content/plain-text'
import { adminMessage } from '@/i18n/admin-labels'
import { feedbackAddress } from '@/i18n/feedback-address'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { AccessibilityIssue } from '@/payload-types'
import { StatementReminder } from '@/admin/StatementReminder'
import { accessibilityIssues } from '@/seed/portal/accessibility-issues'
import { askRest } from '@/tests/support/rest'
import { makeUser, openSeededPortal } from '@/tests/support/seeded-portal'
import { errorsOf } from '@/tests/support/field-errors'

let payload: Payload
let request: PayloadRequest

beforeAll(async () => {
  payload = await openSeededPortal()
  request = await createLocalReq({ locale: 'fi' }, payload)
  request.i18n = { ...request.i18n, language: 'sv' }
})

const told = async (locale: Locale) => {
  const { lead, sections } = await getAccessibilityStatementPage(locale)
  return toPlainText({ lead, sections })
}

const whole = {
  name: 'Kaavio puuttuu tekstinä',
  place: 'Ohjelmasivut',
  description: 'Kaavion tietoja ei ole tekstinä.',
  criteria: ['1.1.1'],
  since: '2026-02-05T12:00:00.000Z',
  reason: 'notYetFixed',
  alternative: 'Samat tiedot ovat taulukossa.',
  fixBy: '2027-01-31T12:00:00.000Z',
} satisfies Partial<AccessibilityIssue>

const create = (data: object, draft = false) =>
  payload.create({
    collection: 'accessibility-issues',
    locale: 'fi',
    draft,
    data: { ...whole, ...data, _status: draft ? 'draft' : 'published' } as typeof whole,
    overrideAccess: true,
    req: request,
  })

const missing = (path: 'fixBy' | 'alternative') => ({
  path,
  message: adminMessage('sv', `Errors.${path}Missing`),
})

describe('an issue is not published', () => {
  test.each([
    ['without an alternative', { alternative: null }, [missing('alternative')]],
    ['with an empty alternative', { alternative: ' ' }, [missing('alternative')]],
    ['without a day for its repair', { fixBy: null }, [missing('fixBy')]],
    [
      'without either, as a burden',
      { fixBy: null, alternative: null, reason: 'disproportionateBurden' },
      [missing('alternative'), missing('fixBy')],
    ],
    [
      'outside the law without an alternative',
      { fixBy: null, alternative: null, reason: 'outsideLaw' },
      [missing('alternative')],
    ],
    [
      'as fixed tomorrow week',
      { fixedOn: new Date(Date.now() + 8 * 86_400_000).toISOString() },
      [{ path: 'fixedOn', message: adminMessage('sv', 'Errors.dayInFuture') }],
    ],
  ])('%s', async (_name, change, errors) => {
    expect(await errorsOf(create(change))).toEqual(errors)
  })

  test('when a later save takes its alternative away, which then stays', async () => {
    const { id } = await create({ name: 'Säilyvä puute' })
    const saving = payload.update({
      collection: 'accessibility-issues',
      id,
      locale: 'fi',
      data: { alternative: '', _status: 'published' },
      overrideAccess: true,
      req: request,
    })
    expect(await errorsOf(saving)).toEqual([missing('alternative')])
    expect(await told('fi')).toContain('Säilyvä puute')
  })

  test('in Swedish without a Swedish alternative', async () => {
    const { id } = await create({ name: 'Kahden kielen puute' })
    const data = { name: 'Brist', place: 'Överallt', description: 'En brist.' }
    const saving = payload.update({
      collection: 'accessibility-issues',
      id,
      locale: 'sv',
      data: { ...data, _status: 'published' },
      overrideAccess: true,
      req: await createLocalReq({ locale: 'sv' }, payload),
    })
    expect((await errorsOf(saving))?.map(({ path }) => path)).toEqual(['alternative'])
  })
})

test('as a draft an issue may be unfinished, and the public does not learn of it', async () => {
  const { id } = await create(
    { name: 'Salainen luonnos', alternative: null, fixBy: null, criteria: [] },
    true,
  )
  for (const locale of locales) expect(await told(locale)).not.toContain('Salainen luonnos')
  expect((await askRest('GET', `accessibility-issues/${id}`)).status).toBe(404)
  const list = JSON.stringify((await askRest('GET', 'accessibility-issues?limit=0')).body)
  expect(list).not.toContain('Salainen luonnos')
})

describe('the statement', () => {
  test.each(locales)(
    'in %s tells what is open of the seed, and nothing that is fixed',
    async (locale) => {
      const words = await told(locale)
      for (const issue of accessibilityIssues) {
        const { name } = issue.words[locale]
        expect([name, words.includes(name!)]).toEqual([name, !issue.facts.fixedOn])
      }
      expect(words).toContain('Traficom')
      expect(words).toContain(getTranslate(locale)('AccessibilityStatement.feedback'))
    },
  )

  test.each(locales)('in %s leads to a form that knows what it is about', async (locale) => {
    const { sections } = await getAccessibilityStatementPage(locale)
    const link = { href: feedbackAddress(locale, { subject: 'accessibility' }) }
    expect(JSON.stringify(sections)).toContain(JSON.stringify(link))
  })

  test('loses an issue once it is fixed, and keeps the day of that change', async () => {
    const { id } = await create({ name: 'Korjattava puute' })
    const title = 'Korjattava puute'
    expect(await told('fi')).toContain(title)
    // In Swedish too: it is a fact, told in the language in which it is recorded.
    expect(await told('sv')).toContain(title)
    await payload.update({
      collection: 'accessibility-issues',
      id,
      locale: 'fi',
      data: { fixedOn: new Date().toISOString(), _status: 'published' },
      overrideAccess: true,
    })
    for (const locale of locales) expect(await told(locale)).not.toContain(title)
    const { docs } = await payload.find({
      collection: 'accessibility-issues',
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    expect((await getAccessibilityStatementPage('fi')).lastUpdated).toBe(
      docs[0]?.lastChanged?.slice(0, 10),
    )
  })

  test('names another supervisor as soon as the settings do', async () => {
    await payload.updateGlobal({
      slug: 'accessibility-statement',
      locale: 'fi',
      data: { supervisorName: 'Uusi valvova virasto' },
      overrideAccess: true,
    })
    expect(await told('fi')).toContain('Valvontaviranomainen: Uusi valvova virasto')
    expect(await told('fi')).not.toContain('Traficom')
  })

  test('survives JSON unchanged, so that the cache may keep it', async () => {
    const page = await getAccessibilityStatementPage('en')
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })
})

describe('a year after the last review', () => {
  beforeAll(async () => {
    const year = 366 * 86_400_000
    const old = new Date(Date.now() - year).toISOString()
    await payload.updateGlobal({
      slug: 'accessibility-statement',
      data: { evaluatedOn: old, reviewedOn: old },
      overrideAccess: true,
    })
  })

  test('the page says when that was, and that the next is overdue', async () => {
    const words = await told('en')
    expect(words).toMatch(/This statement was last reviewed on \d+ \w+ \d{4}\. It has to be/)
    expect(words).toContain(getTranslate('en')('AccessibilityStatement.overdue'))
  })

  test.each([
    ['contributor', false],
    ['editor', true],
    ['publisher', true],
  ] as const)('the dashboard of a %s reminds of it: %s', async (role, isReminded) => {
    const user = await makeUser(payload, role)
    const { i18n } = request
    const reminder = await StatementReminder({ i18n, payload, user } as never)
    expect(reminder !== null).toBe(isReminded)
  })
})
