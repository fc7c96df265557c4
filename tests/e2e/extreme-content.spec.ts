import { toTextPath } from '@/i18n/routing'
import { bulletList, paragraph, richText } from '@/seed/lexical'
import { cutOffWords, doubleText, isWiderThanWindow } from './support/overflow'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { expectToRead } from './support/reading'
import { signIn, type Staff } from './support/staff'

test.use({ portalOwner: 'extreme-content' })
test.describe.configure({ mode: 'serial' })

const longWord = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutusohjelmalaki'
const longTitle = 'Valtakunnallinen innovaatioiden ja kasvuyritysten kehittämisohjelma '
  .repeat(5)
  .slice(0, 300)
  .trim()
const arabic = 'مريم الفاسي'
const emoji = '🏛️ Kokeilujen talo 👩🏽‍🔬'

/** A list in a list in a list. */
const deepList = (levels: number): ReturnType<typeof bulletList> =>
  levels === 1 ? bulletList('taso 1') : bulletList(deepList(levels - 1))

const create = async ({ ask }: Staff, collection: string, data: object) => {
  const answer = await ask('POST', `${collection}?locale=fi&depth=0`, {
    ...data,
    _status: 'published',
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return (answer.body.doc as { id: number | string; slug?: string }).id
}

const places = {
  longTitle: '/fi/sivut/pitka-otsikko',
  longWord: '/fi/sivut/pitka-sana',
  noBody: '/fi/sivut/tyhja',
  deepList: '/fi/sivut/syva-luettelo',
  program: '/fi/ohjelmat/pitka-ohjelma',
}

test('editors publish what nobody would have thought of', async ({ portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const page = (slug: string, title: string, body?: object) =>
    create(publisher, 'pages', { name: title, slug, summary: title, body })
  await page('pitka-otsikko', longTitle, richText(paragraph(longTitle)))
  await page('pitka-sana', longWord, richText(paragraph(longWord), bulletList(longWord)))
  await page('tyhja', 'Tyhjä')
  await page('syva-luettelo', 'Luettelo', richText(deepList(40)))
  const house = await create(publisher, 'organizations', { name: emoji, type: 'other' })
  const program = await create(publisher, 'programs', {
    name: longTitle,
    slug: 'pitka-ohjelma',
    code: 'PITKA',
    status: 'active',
    statusAsOf: '1899-12-31T12:00:00.000Z',
    summary: longWord,
    goals: [{ text: longWord }],
    governance: [{ organization: house, role: 'owner' }],
  })
  await create(publisher, 'milestones', {
    name: longWord,
    program,
    kind: 'review',
    plannedDate: '1899-12-31T12:00:00.000Z',
  })
  await create(publisher, 'contact-persons', {
    given: arabic,
    family: '🙂',
    appointments: [{ subject: { relationTo: 'programs', value: program }, tenure: 'current' }],
  })
  for (const words of [longTitle, longWord, emoji, `🙂, ${arabic}`, '31.12.1899']) {
    await expectToRead(portal, places.program, words)
  }
  await expectToRead(portal, places.deepList, 'taso 1')
  await expectToRead(portal, places.noBody, 'Tyhjä')
})

const lists = [pageKinds.home!.fi, pageKinds.programs!.fi, pageKinds['site-map']!.fi]

for (const path of [...Object.values(places), ...lists, pageKinds.contacts!.fi]) {
  test(`${path} stays whole at 320 pixels, at 200 per cent and on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(toTextPath(path))
    expect(await isWiderThanWindow(page)).toBe(false)
    await page.goto(path)
    expect(await isWiderThanWindow(page)).toBe(false)
    expect(await cutOffWords(page)).toEqual([])
    await doubleText(page)
    expect(await isWiderThanWindow(page)).toBe(false)
    expect(await cutOffWords(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 672, height: 950 })
    expect(await isWiderThanWindow(page)).toBe(false)
  })
}
