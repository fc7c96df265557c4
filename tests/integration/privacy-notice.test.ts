import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { toPlainText } from '@/content/plain-text'
import { getPrivacyNoticePage } from '@/content/privacy-notice'
import { limitKeptHours } from '@/feedback/rules/retention'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { keptDays } from '@/search/engine/kept-days'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})

const told = async (locale: Locale) => {
  const { lead, sections } = await getPrivacyNoticePage(locale)
  return toPlainText({ lead, sections })
}

const changeNotice = (locale: Locale, data: object) =>
  payload.updateGlobal({ slug: 'privacy-notice', locale, data, overrideAccess: true })

describe('the privacy notice', () => {
  test.each(locales)('in %s names who is responsible and where to complain', async (locale) => {
    const words = await told(locale)
    for (const known of ['kirjaamo.tem@gov.fi', 'tietosuojavastaava.tem@gov.fi', '00531'])
      expect(words).toContain(known)
    expect(words).toContain(getTranslate(locale)('PrivacyNotice.noRecipients'))
  })

  test.each(locales)('in %s tells the times that the jobs obey', async (locale) => {
    const t = getTranslate(locale)
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { feedbackRetentionMonths: 7 },
      overrideAccess: true,
    })
    const words = await told(locale)
    expect(words).toContain(t('PrivacyNotice.feedback.deleted', { months: 7 }))
    expect(words).toContain(t('PrivacyNotice.feedback.network', { hours: limitKeptHours }))
    expect(words).toContain(t('PrivacyNotice.search.misses', { days: keptDays }))
  })

  test('says what editors add, and in another language that it is in this one', async () => {
    await changeNotice('fi', { additions: 'Lokit säilytetään viikon.', recipients: 'Valtori.' })
    expect(await told('fi')).toContain('Lokit säilytetään viikon.')
    expect(await told('fi')).not.toContain(getTranslate('fi')('PrivacyNotice.noRecipients'))
    const { sections } = await getPrivacyNoticePage('sv')
    expect(sections.find(({ id }) => id === 'additions')?.blocks).toEqual([
      { type: 'paragraph', content: [{ text: 'Lokit säilytetään viikon.', lang: 'fi' }] },
    ])
  })

  test('names another supervisor as soon as the settings do, and the publisher as controller', async () => {
    await changeNotice('fi', { supervisorName: 'Uusi valvoja', controllerName: '' })
    await changeNotice('sv', { controllerName: '' })
    await changeNotice('en', { controllerName: '' })
    const words = await told('fi')
    expect(words).toContain('Valvontaviranomainen: Uusi valvoja')
    expect(words).toMatch(/Rekisterinpitäjä: työ- ja elinkeinoministeriö/i)
  })

  test('survives JSON unchanged, so that the cache may keep it', async () => {
    const page = await getPrivacyNoticePage('en')
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })
})
