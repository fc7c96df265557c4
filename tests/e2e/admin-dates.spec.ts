import type { Page } from '@playwright/test'
import { adminLanguages } from '@/admin/languages'
import { logIn } from './support/admin'
import { expect, test } from './support/portal'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'admin-language' })

const day = /^\d{1,2}\.\d{1,2}\.\d{4}$/
const dayAndTime = /^\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}\.\d{2}$/

const textsOf = async (page: Page, selector: string) => {
  await page.waitForLoadState('networkidle')
  await expect(page.locator(selector).first()).toHaveText(/\d/)
  return page.locator(selector).allTextContents()
}

const languages = {
  fi: { locale: 'fi-FI', month: /tammikuu.*helmikuu/s, weekdays: [/^maanantai/, /^sunnuntai/] },
  sv: { locale: 'sv-SE', month: /januari.*februari/s, weekdays: [/^måndag/, /^söndag/] },
} as const

for (const [language, { locale, month, weekdays }] of Object.entries(languages)) {
  test.describe(`dates of the admin in ${language}`, () => {
    test.use({ locale })

    test('read as 5.2.2014 in lists, versions and fields', async ({ page, portal }) => {
      const { list, ask } = await signIn(portal, 'admin')
      const { id } = findBy(await list('milestones', 'fi'), 'kind', 'review')
      for (const plannedDate of ['2013-02-05T12:00:00.000Z', '2014-02-05T12:00:00.000Z']) {
        const change = { plannedDate, _status: 'draft' }
        await ask('PATCH', `milestones/${id}?locale=fi&draft=true`, change)
      }
      await logIn(page, portal.logins.admin)

      await page.goto('/admin/collections/milestones?locale=fi')
      for (const text of await textsOf(page, 'td.cell-updatedAt')) expect(text).toMatch(dayAndTime)
      for (const text of await textsOf(page, 'td.cell-plannedDate')) expect(text).toMatch(day)
      expect(await textsOf(page, 'td.cell-plannedDate')).toContain('5.2.2014')

      await page.goto(`/admin/collections/milestones/${id}?locale=fi`)
      await expect(page.locator('#field-plannedDate input')).toHaveValue('5.2.2014')
      for (const text of await textsOf(page, '.doc-controls__value'))
        expect(text).toMatch(dayAndTime)

      await page.goto(`/admin/collections/milestones/${id}/versions?locale=fi`)
      for (const text of await textsOf(page, 'td.cell-updatedAt'))
        expect(text.trim()).toMatch(dayAndTime)
      await page.locator('td.cell-updatedAt a').first().click()
      await page.waitForURL(/versions\/\w+/)
      await expect(page.getByText('5.2.2014').first()).toBeVisible()
      const { general } = adminLanguages[language as 'fi' | 'sv'].translations
      await expect(page.getByText(`${general.loading}...`)).toHaveCount(0)
    })

    test('are picked from a calendar with the names of the language', async ({ page, portal }) => {
      await logIn(page, portal.logins.admin)
      await page.goto('/admin/collections/milestones/create?locale=fi')
      await page.waitForLoadState('networkidle')
      await page.locator('#field-plannedDate input').click()
      const calendar = page.locator('.react-datepicker')
      await expect(calendar.locator('.react-datepicker__month-select')).toHaveText(month)
      const names = calendar.locator('.react-datepicker__day-name')
      await expect(names.first()).toHaveAttribute('aria-label', weekdays[0])
      await expect(names.last()).toHaveAttribute('aria-label', weekdays[1])
    })
  })
}
