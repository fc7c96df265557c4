// The feedback page of the seeded portal: the form, what was wrong with one, and what became of a message.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { pageTitle } from '@/app/(site)/page-metadata'
import type { FormFields } from '@/feedback/form/form-fields'
import { receiptOf } from '@/feedback/rules/receipt'
import { feedbackAddress, type FeedbackAsk } from '@/i18n/feedback-address'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import * as publicSeed from '@/tests/support/public-seed'
import { rendered, wordsOf } from '@/tests/support/rendered'

const findReceipt = jest.fn<(receipt: string) => Promise<unknown>>()
const findListings = jest.fn(publicSeed.findListings)
const findNavigation = jest.fn(publicSeed.findNavigation)

jest.unstable_mockModule('@/content/payload-client', () => ({
  ...publicSeed,
  findListings,
  findNavigation,
}))
jest.unstable_mockModule('@/feedback/open-feedback', () => ({ findReceipt }))
const { getFeedbackPage, getRefusedPage } = await import('@/feedback/form/feedback-page')

const t = getTranslate('fi')
const receipt = receiptOf('salaisuus', 'avain')
const wrongSign = receipt.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))

const ask = (locale: Locale, asked: FeedbackAsk = {}, token = 'avain') =>
  getFeedbackPage(locale, [
    ['token', token],
    ...new URL(feedbackAddress(locale, asked), 'http://portal').searchParams,
  ])

const formIn = (document: Document) => document.querySelector<HTMLFormElement>('main form')!
const valuesOf = (document: Document) =>
  Object.fromEntries(
    [...formIn(document).querySelectorAll<HTMLInputElement>('input, textarea')]
      .filter(({ type, checked }) => type !== 'radio' || checked)
      .map(({ name, value }) => [name, value]),
  )

const away = async () => {
  throw new Error('The database is away.')
}

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  jest.useRealTimers()
  findListings.mockImplementation(publicSeed.findListings)
  findNavigation.mockImplementation(publicSeed.findNavigation)
  findReceipt.mockReset()
  jest.restoreAllMocks()
})

describe('the form', () => {
  test.each(['fi', 'sv', 'en'] as const)('is sent to its own address in %s', async (locale) => {
    const page = await ask(locale)
    const { rich, text } = rendered(page)
    expect(page).toMatchObject({ status: 200, kind: 'feedback' })
    for (const document of [rich, text]) {
      expect(formIn(document).method).toBe('post')
      expect(valuesOf(document)).toEqual({
        token: 'avain',
        website: '',
        text: '',
        name: '',
        email: '',
      })
      // The words about what is wrong are the page's, in the reader's language.
      expect(formIn(document).noValidate).toBe(true)
      expect(document.querySelector('textarea')?.maxLength).toBe(10_000)
    }
  })

  test('tells browsers which fields are about the reader, in both renderings', async () => {
    const { rich, text } = rendered(await ask('sv'))
    for (const document of [rich, text]) {
      const purposeOf = (name: string) =>
        document.querySelector<HTMLInputElement>(`main [name=${name}]`)?.autocomplete
      expect([purposeOf('name'), purposeOf('email'), purposeOf('kvittonummer')]).toEqual([
        'name',
        'email',
        'off',
      ])
    }
  })

  test('knows the page and the version that it came from', async () => {
    const page = await ask('fi', { page: '/fi/teemat/biotalous', version: '2014-02-05' })
    const { rich } = rendered(page)
    expect(valuesOf(rich)).toMatchObject({ page: '/fi/teemat/biotalous', version: '2014-02-05' })
    expect(wordsOf(rich)).toContain('Palaute koskee sivua Biotalous.')
    expect(page).toMatchObject({ status: 200, unlisted: true })
    expect(page.paths.sv).toBe('/sv/respons?sida=/fi/teemat/biotalous&version=2014-02-05')
  })

  test('says the language of a page in another one', async () => {
    const { rich } = rendered(await ask('sv', { page: '/fi/teemat/biotalous' }))
    expect(wordsOf(rich)).toContain('Responsen gäller sidan Biotalous (finska).')
  })

  test('has its subject chosen where the address names one', async () => {
    const { rich } = rendered(await ask('en', { subject: 'accessibility' }))
    expect(valuesOf(rich).kind).toBe('accessibility')
  })

  test('of a page that is gone says so with 404, and can still be sent', async () => {
    const page = await ask('fi', { page: '/fi/ohjelmat/poistunut' })
    const { text } = rendered(page)
    expect(page.status).toBe(404)
    expect(wordsOf(text)).toContain(t('Feedback.pageIsGone', { page: '/fi/ohjelmat/poistunut' }))
    expect(valuesOf(text).page).toBe('/fi/ohjelmat/poistunut')
  })

  test.each(['https://example.org', '//example.org', 'javascript:x', '/de'])(
    'takes no notice of %s',
    async (page) => {
      const asked = await ask('fi', { page })
      expect(asked.status).toBe(200)
      expect(JSON.stringify(asked)).not.toContain(page)
    },
  )

  test('thanks for an answer, and asks why where there was nothing to find', async () => {
    const { rich } = rendered(await ask('fi', { found: 'no', page: '/fi' }))
    expect(rich.querySelector('[role=status]')?.textContent).toBe(t('Feedback.thanks.no'))
    expect(valuesOf(rich)).toMatchObject({ kind: 'content', page: '/fi' })
  })

  test('says in its title that an answer was saved', async () => {
    const page = await ask('fi', { found: 'yes', page: '/fi' })
    expect(pageTitle(page)).toBe('Palaute (vastauksesi on tallennettu) – Julkisivu')
  })

  test('is there while the database is away', async () => {
    findListings.mockImplementation(away)
    findNavigation.mockImplementation(away as never)
    const page = await ask('fi', { page: '/fi/teemat/biotalous' })
    expect(page.status).toBe(200)
    expect(valuesOf(rendered(page).rich).page).toBe('/fi/teemat/biotalous')
  })
})

describe('a form that was not taken', () => {
  const fields: FormFields = {
    kind: 'data',
    text: 'Ensimmäinen rivi\n<b>toinen</b> 😀',
    name: 'Åsa',
    email: 'asa@',
    page: '/fi/teemat',
  }
  const refused = (change: object = {}) =>
    getRefusedPage('fi', { status: 400, fields, ...change }, [['token', 'uusi']])

  test('gives back what was typed, and says beside the field what to mend', async () => {
    const page = await refused({ problems: { email: 'not-an-address' }, token: 'vanha' })
    expect(page).toMatchObject({ status: 400, isRefused: true })
    for (const document of [rendered(page).rich, rendered(page).text]) {
      expect(valuesOf(document)).toMatchObject({ ...fields, token: 'vanha' })
      const email = document.querySelector('input[type=email]')
      expect(email?.getAttribute('aria-describedby')).toBe('field-email-hint field-email-problem')
      expect(document.querySelector('#field-email-problem')?.textContent).toBe(
        t('Feedback.wrong.email'),
      )
    }
  })

  test('has the focus on what is wrong, where reading goes on without a script', async () => {
    const page = await refused({ problems: { text: 'empty' } })
    for (const document of [rendered(page).rich, rendered(page).text]) {
      const focused = document.querySelectorAll('[autofocus]')
      expect([...focused].map(({ textContent }) => textContent)).toEqual([t('Feedback.notTaken')])
      expect(focused[0]?.getAttribute('tabindex')).toBe('-1')
    }
    expect(rendered(await ask('fi')).rich.querySelector('[autofocus]')).toBeNull()
  })

  test('is not in the addresses of the page: what was typed stays between the two', async () => {
    const { paths } = await refused()
    expect(Object.values(paths).join()).not.toMatch(/asa|toinen/)
  })

  test('has a new token where its own holds no more', async () => {
    const page = await refused({ fault: 'expired' })
    expect(valuesOf(rendered(page).rich).token).toBe('uusi')
    expect(wordsOf(rendered(page).rich)).toContain(t('Feedback.faults.notValid'))
  })

  test.each([
    ['cut', 413],
    ['too-many', 429],
    ['not-kept', 503],
  ] as const)('says why, and keeps its status: %s, %i', async (fault, status) => {
    const page = await refused({ fault, status, retryAfterSeconds: 90 })
    expect(page.status).toBe(status)
    expect(rendered(page).rich.querySelector('.problems li')?.textContent).toBeTruthy()
  })

  test('says it of an answer in other words', async () => {
    const page = await getRefusedPage(
      'fi',
      { status: 503, fault: 'not-kept', fields: { found: 'no', page: '/fi' } },
      [['token', 'uusi']],
    )
    expect(wordsOf(rendered(page).rich)).toContain(t('Feedback.voteNotTaken'))
  })
})

describe('a receipt', () => {
  test('is told with its day, its status and what follows', async () => {
    // In Finland the next day has begun.
    jest.useFakeTimers({ now: new Date('2026-03-16T12:00:00Z'), doNotFake: ['nextTick'] })
    findReceipt.mockResolvedValue({ receivedAt: '2026-03-01T22:30:00Z', status: 'new' })
    const page = await ask('fi', { receipt: receipt.toLowerCase().replaceAll('-', ' ') })
    expect(findReceipt).toHaveBeenCalledWith(receipt)
    expect(page).toMatchObject({ status: 200, title: t('Feedback.receivedTitle'), unlisted: true })
    const words = wordsOf(rendered(page).text)
    for (const said of [receipt, '2.3.2026', t('Feedback.statuses.new'), 'viimeistään 16.3.2026'])
      expect(words).toContain(said)
  })

  test.each([
    ['late', { status: 'inProgress' }],
    ['answered', { status: 'answered', isAnswerMailed: true }],
    ['closed', { status: 'answered' }],
    ['closed', { status: 'closed' }],
  ] as const)('says what is true, and no more: %s, %o', async (next, state) => {
    findReceipt.mockResolvedValue({ receivedAt: '2026-03-01T08:00:00Z', ...state })
    const words = wordsOf(rendered(await ask('fi', { receipt })).text)
    expect(words).toContain(t(`Feedback.next.${next}`, { date: '15.3.2026' }))
  })

  test.each(['inProgress', 'answered', 'closed'] as const)('is %s in words', async (status) => {
    findReceipt.mockResolvedValue({ receivedAt: '2026-03-01T08:00:00Z', status })
    const words = wordsOf(rendered(await ask('sv', { receipt })).rich)
    expect(words).toContain(getTranslate('sv')(`Feedback.statuses.${status}`))
  })

  test.each([
    ['that nobody was given', receipt, 404, 'unknown'],
    ['with a wrong sign', wrongSign, 400, 'malformed'],
    ['that is none', 'mikä tahansa', 400, 'malformed'],
  ] as const)('%s: a sentence beside the field', async (_name, given, status, key) => {
    findReceipt.mockResolvedValue(undefined)
    const page = await ask('fi', { receipt: given })
    expect(page).toMatchObject({ status, isRefused: true })
    const problem = t(`Feedback.receiptProblems.${key}`, { receipt: given })
    for (const document of [rendered(page).rich, rendered(page).text]) {
      const field = document.querySelector<HTMLInputElement>('#field-vastaanottonumero')
      expect(field?.value).toBe(given)
      expect(field?.getAttribute('aria-invalid')).toBe('true')
      expect(document.querySelector('#field-vastaanottonumero-problem')?.textContent).toBe(problem)
    }
  })

  test('that cannot be looked up now is no unknown one', async () => {
    findReceipt.mockImplementation(away)
    expect(await ask('fi', { receipt })).toMatchObject({ status: 503 })
  })
})
