import { expect, test } from '@jest/globals'
import { locales, pagePath, toMarkdownPath, toTextPath, type Room } from '@/i18n/routing'
import { parseRecordPath } from '@/i18n/record-path'

const rooms: Room[] = ['programs', 'themes', 'city-regions', 'pages']

test.each(locales.flatMap((locale) => rooms.map((room) => [locale, room] as const)))(
  'the address of a record is read back in %s, %s, in each rendering',
  (locale, room) => {
    const slug = 'ääni & 1'
    const path = pagePath(locale, { room, slug })
    for (const address of [path, toTextPath(path), toMarkdownPath(path)])
      expect(parseRecordPath(address)).toEqual({ locale, room, slug })
  },
)

test.each([
  '',
  '/',
  '/fi',
  '/fi/teksti',
  '/fi/ohjelmat',
  '/fi/ohjelmat/',
  '/fi/haku',
  '/fi/palaute/inka',
  '/fi/ohjelmat/inka/lisaa',
  '/fi/ohjelmat/%ff',
  '/sv/ohjelmat/inka',
  '/de/ohjelmat/inka',
  '/fi/constructor/inka',
])('%j is no record’s address', (path) => {
  expect(parseRecordPath(path)).toBeUndefined()
})
