import { locales, pagePath, toMarkdownPath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { violationsOn } from './support/axe'
import { cacheFolder, countFiles, heapMegabytes } from './support/footprint'
import { runLongListPortal } from './support/long-list-portal'
import { cutOffWords, doubleText, isWiderThanWindow, spaceText } from './support/overflow'
import { isFullRun, renderings } from './support/pages'
import { expect, test as base } from './support/portal'
import { expectNotToRead, expectToRead, readRenderings } from './support/reading'
import { findBy, signIn } from './support/staff'
import { withoutJoints } from '@/tests/support/joints'

const test = base.extend<object, object>({
  portal: [
    async ({}, use) => {
      const portal = await runLongListPortal()
      await use(portal)
      await portal.remove()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})
test.use({ portalOwner: 'lists', javaScriptEnabled: false })
test.describe.configure({ mode: 'serial' })

const t = getTranslate('fi')
const programs = pagePath('fi', { room: 'programs' })
const askedPages: Record<Locale, string> = {
  fi: '/fi/ohjelmat?tila=kaynnissa&sivu=2',
  sv: '/sv/program?status=pagar&sida=2',
  en: '/en/programmes?status=active&page=2',
}

const answer = async (address: string) => {
  const response = await fetch(address)
  return {
    status: response.status,
    cache: response.headers.get('x-nextjs-cache'),
    cacheControl: response.headers.get('cache-control'),
    rewritten: response.headers.get('x-middleware-rewrite'),
    html: await response.text(),
  }
}

for (const rendering of renderings) {
  const inRendering = (path: string) => (rendering === 'text' ? toTextPath(path) : path)

  test(`a list as ${rendering} is filtered, and each filter taken away again`, async ({ page }) => {
    await page.goto(inRendering(programs))
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2, name: '501 ohjelmaa' })).toBeVisible()
    await main.getByRole('searchbox', { name: t('List.word') }).fill('OLJYOHJELMA')
    await main.getByRole('combobox', { name: 'Tila' }).selectOption('Käynnissä')
    await main.getByRole('button', { name: t('List.submit') }).click()

    await expect(page).toHaveURL(/\?sana=OLJYOHJELMA&tila=kaynnissa&jarjestys=$/)
    await expect(page).toHaveTitle(/rajattu luettelo/)
    await expect(main.getByRole('heading', { level: 2, name: '14 ohjelmaa' })).toBeVisible()
    await expect(
      main.getByText('joiden nimessä on ”OLJYOHJELMA” ja joiden tila on ”käynnissä”'),
    ).toBeVisible()
    await expect(main.getByRole('heading', { level: 3 })).toHaveCount(14)
    await expect(main.getByRole('searchbox')).toHaveValue('OLJYOHJELMA')
    await expect(main.getByRole('combobox', { name: 'Tila' })).toHaveValue('kaynnissa')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${programs}$`),
    )

    await main.getByRole('link', { name: 'Poista rajaus: tila ”käynnissä”' }).click()
    await expect(main.getByRole('heading', { level: 2, name: '72 ohjelmaa' })).toBeVisible()
    await main.getByRole('link', { name: t('List.programs.showAll') }).click()
    await expect(page).toHaveURL(inRendering(programs))
  })

  test(`a list as ${rendering} is turned page by page`, async ({ page }) => {
    await page.goto(inRendering(programs))
    const main = page.getByRole('main')
    const links = main.getByRole('navigation', { name: t('List.pageLinks') })
    await expect(links.locator('[aria-current=page]')).toContainText('1')
    await expect(links.getByRole('link', { name: t('List.previous') })).toHaveCount(0)
    await links.getByRole('link', { name: t('List.next') }).click()
    await expect(page).toHaveURL(`${inRendering(programs)}?sivu=2`)
    await expect(page).toHaveTitle(/sivu 2\/21/)
    await expect(main.getByText('Sivu 2/21: kohdat 26–50.')).toBeVisible()
    await expect(links.locator('[aria-current=page]')).toContainText('2')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\?sivu=2$/)
    await links.getByRole('link', { name: t('List.page', { page: 21 }) }).click()
    await expect(main.getByRole('heading', { level: 3 })).toHaveCount(1)
    await expect(links.getByRole('link', { name: t('List.next') })).toHaveCount(0)
  })

  test(`a list as ${rendering} ends with å, ä and ö`, async ({ page }) => {
    await page.goto(`${inRendering(programs)}?sivu=21`)
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText(/^Öljy/)
    const seen: string[] = []
    for (const number of [9, 12, 15, 18, 21]) {
      await page.goto(`${inRendering(programs)}?sivu=${number}`)
      seen.push(await page.getByRole('main').getByRole('heading', { level: 3 }).first().innerText())
    }
    const beginnings = seen.map((name) => withoutJoints(name).replace(/ohjelma.*$/, ''))
    expect(beginnings).toEqual(['Vesi', 'Zeniitti', 'Ålandin', 'Äly', 'Öljy'])
  })

  test(`a list as ${rendering} shows the newest change first when asked`, async ({ page }) => {
    await page.goto(inRendering(programs))
    await page.getByRole('combobox', { name: t('List.sort') }).selectOption(t('List.sorts.newest'))
    await page.getByRole('button', { name: t('List.submit') }).click()
    const names = page.getByRole('main').getByRole('heading', { level: 3 })
    await expect(names.first()).toHaveText(/ 500$/)
    await expect(page.getByText(t('List.sorted.newest'))).toBeVisible()
  })

  test(`themes as ${rendering} stand under their programmes, and are filtered by them`, async ({
    page,
  }) => {
    await page.goto(inRendering('/fi/teemat?sivu=2'))
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2, name: '65 teemaa' })).toBeVisible()
    await main.getByRole('combobox', { name: 'Ohjelma' }).selectOption({ index: 1 })
    await main.getByRole('button', { name: t('List.submit') }).click()
    await expect(page).toHaveURL(/ohjelma=/)
    await expect(main.getByText('jotka kuuluvat ohjelmaan')).toBeVisible()
  })

  test(`the home page as ${rendering} shows what runs now and the way to all 501`, async ({
    page,
  }) => {
    await page.goto(inRendering(pagePath('fi')))
    const main = page.getByRole('main')
    await expect(main.getByText(/^Tila/)).toHaveCount(6)
    await expect(main.getByText(t('Program.statuses.active'))).toHaveCount(6)
    await main.getByRole('link', { name: t('Home.all.programs', { count: 501 }) }).click()
    await expect(page).toHaveURL(inRendering(programs))
  })

  test(`a page of a query as ${rendering} is kept in the other language and rendering`, async ({
    page,
  }) => {
    await page.goto(inRendering(askedPages.fi))
    const tools = page.getByRole('navigation', { name: t('Site.tools') })
    for (const locale of locales.filter((other) => other !== 'fi')) {
      await expect(tools.getByRole('link', { name: t(`LanguageLinks.${locale}`) })).toHaveAttribute(
        'href',
        inRendering(askedPages[locale]),
      )
    }
    const other = rendering === 'text' ? askedPages.fi : toTextPath(askedPages.fi)
    const name = t(rendering === 'text' ? 'Site.mainVersion' : 'Site.textVersion')
    await expect(tools.getByRole('link', { name })).toHaveAttribute('href', other)
  })

  test(`a list as ${rendering} that finds nothing says so and offers the whole list`, async ({
    page,
  }) => {
    await page.goto(inRendering('/fi/kaupunkiseudut?sana=eiole'))
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'Kaupunkiseutuja ei löytynyt' })).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await main.getByRole('link', { name: t('List.city-regions.showAll') }).click()
    await expect(main.getByRole('heading', { name: '72 kaupunkiseutua' })).toBeVisible()
  })

  test(`a list as ${rendering} names what it does not know, and pages that it does not have`, async ({
    page,
  }) => {
    const main = page.getByRole('main')
    const unknown = await page.goto(inRendering('/fi/ohjelmat?sana=metsä&tila=rikki&x=1'))
    expect(unknown?.status()).toBe(200)
    await expect(main.getByText(t('List.ignored', { count: 2, parts: 'tila, x' }))).toBeVisible()
    const beyond = await page.goto(inRendering('/fi/ohjelmat?sivu=99'))
    expect(beyond?.status()).toBe(200)
    await expect(main.getByText('Sivua 99 ei ole: luettelossa on 21 sivua.')).toBeVisible()
    await main.getByRole('link', { name: t('List.firstPage') }).click()
    await expect(page).toHaveURL(inRendering(programs))
    const long = await page.goto(inRendering(`/fi/ohjelmat?sana=${'x'.repeat(5000)}`))
    expect(long?.status()).toBe(200)
    await expect(main.getByText(t('List.cut', { count: 100 }))).toBeVisible()
  })
}

test('a list as Markdown leads to the same pages', async ({ portal }) => {
  const { html, status } = await answer(portal.url + toMarkdownPath(askedPages.fi))
  expect(status).toBe(200)
  expect(html).toContain('100 ohjelmaa')
  expect(html).toContain('](/fi/ohjelmat.md?tila=kaynnissa&sivu=3)')
  expect(html).toContain('**[Käynnissä](/fi/ohjelmat.md?tila=kaynnissa)**')
})

test('nothing that an address can say is a fault', async ({ portal }) => {
  const odd = ['%00', '%E0%A4%A', "';--", '<script>', '..%2f..%2f', '%F0%9F%98%80', 'a&sana=b', '%']
  for (const value of odd) {
    for (const path of ['/fi/ohjelmat', '/sv/text/teman', '/en/city-regions.md']) {
      const names = ['sana', 'ord', 'word', 'sivu', 'sida', 'page']
      const { status, html } = await answer(
        `${portal.url}${path}?${names.map((name) => `${name}=${value}`).join('&')}`,
      )
      expect(status, `${path} ${value}`).toBe(200)
      if (!path.endsWith('.md')) expect(html).not.toMatch(/<script>(?!<)/)
    }
  }
})

test('a page of a query is made once, whatever the order of its words, and carries no framework', async ({
  portal,
}) => {
  const [first, second] = ['?tila=paattynyt&sivu=3', '?sivu=3&tila=paattynyt']
  for (const path of [programs, toTextPath(programs), toMarkdownPath(programs)]) {
    const made = await answer(portal.url + path + first)
    const kept = await answer(portal.url + path + second)
    expect([made.cache, kept.cache], path).toEqual(['MISS', 'HIT'])
    for (const { html, cacheControl } of [made, kept]) {
      expect(cacheControl).toBe('private, max-age=2')
      expect(html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f/)
    }
  }
})

test('a list without a query passes no proxy, nor does one whose query it does not know', async ({
  portal,
}) => {
  for (const path of [programs, `${programs}?utm_source=x`, `${programs}?sivu=`]) {
    const { rewritten, cacheControl } = await answer(portal.url + path)
    expect(rewritten, path).toBeNull()
    expect(cacheControl, path).toContain('s-maxage=2')
  }
  expect((await answer(portal.url + askedPages.fi)).rewritten).not.toBeNull()
})

test('what is published is found in a filtered list within 5 s', async ({ portal }) => {
  const path = '/fi/kaupunkiseudut?sana=vastaperustettu'
  await readRenderings(portal, path)
  await expectNotToRead(portal, path, '1 kaupunkiseutu')
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('city-regions', 'fi'), 'slug', 'joensuu')
  await publisher.publish('city-regions', id, 'fi', { name: 'Vastaperustettu Joensuu' })
  await expectToRead(portal, path, 'Vastaperustettu Joensuu')
  await publisher.publish('city-regions', id, 'fi', { name: 'Joensuu' })
  await expectToRead(portal, path, 'Kaupunkiseutuja ei löytynyt')
})

for (const locale of locales) {
  test(`axe finds nothing wrong with a filtered list in ${locale}, which fits 320 pixels`, async ({
    browser,
    portal,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 800 },
      javaScriptEnabled: true,
    })
    const page = await context.newPage()
    for (const path of [askedPages[locale], toTextPath(askedPages[locale])]) {
      await page.goto(portal.url + path)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await violationsOn(page), path).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violationsOn(page), path).toEqual([])
      expect(await isWiderThanWindow(page), path).toBe(false)
      await spaceText(page)
      expect(await isWiderThanWindow(page), `${path}, spaced`).toBe(false)
    }
    await page.goto(portal.url + askedPages[locale])
    await doubleText(page)
    expect(await isWiderThanWindow(page)).toBe(false)
    expect(await cutOffWords(page)).toEqual([])
    await context.close()
  })
}

const rounds = 3
const askAtRandom = async (url: string, count: number) => {
  const paths = [programs, toTextPath(programs), '/sv/teman', '/en/city-regions.md']
  const names = ['sana', 'sana', 'ord', 'word']
  let left = count
  const askNext = async () => {
    while (left > 0) {
      left -= 1
      const turn = left % paths.length
      const query = `${names[turn]}=${Math.random().toString(36).slice(2)}`
      const response = await fetch(`${url}${paths[turn]}?${query}`)
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${query} answered ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, askNext))
}

test(`random queries leave no file and no lasting memory`, async ({ portal }) => {
  const ofARound = isFullRun ? 3_500 : 700
  test.setTimeout(60_000 + rounds * ofARound * 50)
  await askAtRandom(portal.url, 20)
  const folders = [cacheFolder(portal.dataDir), '.next']
  const before = folders.map(countFiles)
  const memory: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await askAtRandom(portal.url, ofARound)
    if (process.platform === 'linux') memory.push(await heapMegabytes(portal))
  }
  expect(folders.map(countFiles)).toEqual(before)
  test.info().annotations.push({ type: 'MB after each round', description: memory.join(', ') })
  const [, second = 0, last = 0] = memory
  expect(last - second).toBeLessThan(4)
})
