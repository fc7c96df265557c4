import { locales, pagePath, toMarkdownPath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { addRow, choose, fillDay, logIn, openRecord, publish } from './support/admin'
import { expect, test } from './support/portal'
import { expectToRead } from './support/reading'
import { readSiteMap } from './support/site-map'

test.use({ portalOwner: 'second-program', locale: 'en-GB' })
test.describe.configure({ mode: 'serial' })

const name = 'Osaamiskeskusohjelma (OSKE)'
const program = { room: 'programs', slug: 'oske' } as const
const region = { room: 'city-regions', slug: 'rovaniemi' } as const
const fi = getTranslate('fi')
const others: Locale[] = locales.filter((locale) => locale !== 'fi')

test('an editor’s form takes a programme that resembles the first in nothing', async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000)
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'city-regions', 'create', 'fi')
  await page.getByRole('textbox', { name: /^Name/ }).fill('Rovaniemi')
  await publish(page)

  await openRecord(page, 'programs', 'create', 'fi')
  await page.getByRole('textbox', { name: /^Programme name/ }).fill(name)
  await page.getByRole('textbox', { name: /^Code/ }).fill('OSKE')
  await page.getByRole('textbox', { name: /^Short name/ }).fill('OSKE')
  await page.getByRole('textbox', { name: /^Summary/ }).fill('Osaaminen koottiin yhteen.')
  await choose(page, 'status', 'Ended')
  await fillDay(page, 'periodStart', '1.1.2007')
  await fillDay(page, 'periodEnd', '31.12.2013')
  for (const [index, owner] of ['Sitra', 'Tekes'].entries()) {
    await addRow(page, 'governance')
    await choose(page, `governance__${index}__organization`, owner)
    await choose(page, `governance__${index}__role`, 'Programme owner')
  }
  await publish(page)
})

test('its Finnish pages tell what is known, and that the rest is not', async ({ portal }) => {
  const sentences = [
    name,
    'Osaaminen koottiin yhteen.',
    fi('Program.statuses.ended'),
    fi('Program.periodFromTo', { from: '1.1.2007', to: '31.12.2013' }),
    fi('Governance.owner', { bodies: 'Sitra ja Tekes', count: 2 }),
    `${fi('Program.facts.owner', { count: 2 })}`,
    fi('Program.noThemes'),
    fi('Funding.none'),
    fi('Milestone.none'),
    fi('Contact.none'),
  ]
  for (const words of sentences) {
    await expectToRead(portal, pagePath('fi', program), words, { notAnyMore: 'INKA' })
  }
  await expectToRead(portal, pagePath('fi', region), fi('CityRegion.noRoles'))
})

test('every list in Finnish has it, and the new region beside the old ones', async ({ portal }) => {
  for (const path of ['/fi', '/fi/ohjelmat', '/fi/sivukartta']) {
    await expectToRead(portal, path, name)
  }
  await expectToRead(portal, '/fi/ohjelmat', fi('List.programs.all', { count: 2 }))
  await expectToRead(portal, '/fi/kaupunkiseudut', fi('List.city-regions.all', { count: 13 }))
  const finnishOnly = fi('SiteMap.languages', { languages: fi('Languages.fi') })
  for (const path of [pagePath('fi', program), pagePath('fi', region)]) {
    const entry = (await readSiteMap(portal.url)).find((mapped) => mapped.path === path)
    expect(entry?.paths).toEqual({ fi: path })
  }
  await expectToRead(portal, '/fi/sivukartta', finnishOnly)
})

for (const locale of others) {
  const t = getTranslate(locale)
  const marked = `${name} ${t('Site.inLanguage', { language: t('Languages.fi') })}`

  test(`lists in ${locale} name it in Finnish and say so`, async ({ portal, page }) => {
    await expectToRead(portal, pagePath(locale, { room: 'programs' }), marked)
    await expectToRead(portal, pagePath(locale, { room: 'site-map' }), marked)
    await page.goto(pagePath(locale, { room: 'programs' }))
    const link = page.getByRole('main').getByRole('link', { name })
    await expect(link).toHaveAttribute('href', pagePath('fi', program))
    await expect(link.getByText(name)).toHaveAttribute('lang', 'fi')
  })

  for (const [kind, record] of Object.entries({ program, region })) {
    test(`the address of the ${kind} in ${locale} says that it is not translated`, async ({
      page,
      portal,
    }) => {
      const path = pagePath(locale, record)
      const finnish = pagePath('fi', record)
      for (const [address, target] of [
        [path, finnish],
        [toTextPath(path), toTextPath(finnish)],
      ] as const) {
        expect((await page.goto(address))?.status()).toBe(404)
        await expect(
          page.getByRole('heading', { level: 1, name: t('Problem.untranslated.title') }),
        ).toBeVisible()
        const link = page.getByRole('main').getByRole('link', { name: t('Languages.fi') })
        await expect(link).toHaveAttribute('href', target)
      }
      const markdown = await fetch(portal.url + toMarkdownPath(path))
      expect(markdown.status).toBe(404)
      expect(await markdown.text()).toContain(`(${toMarkdownPath(finnish)})`)
    })
  }

  test(`the Finnish page says that it does not exist in ${locale}`, async ({ page }) => {
    const statement = fi('Site.notTranslated', { locale })
    for (const path of [pagePath('fi', program), toTextPath(pagePath('fi', program))]) {
      await page.goto(path)
      await expect(
        page.getByRole('navigation', { name: fi('Site.tools') }).getByText(statement),
      ).toBeVisible()
    }
  })
}
