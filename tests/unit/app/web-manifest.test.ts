import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { toMetadata } from '@/app/(site)/page-metadata'
import { manifestPath, toWebManifest } from '@/app/(site)/web-manifest'
import { locales } from '@/i18n/routing'
import { responseHeaders } from '@/response-headers.js'
import { makePage } from '@/tests/fixtures/pages'

describe.each(locales)('the manifest in %s', (locale) => {
  const manifest = toWebManifest(locale, 'Portaali')

  test('is named by the rich pages of the language, and lies beside them', () => {
    expect(toMetadata(makePage('theme', locale)).manifest).toBe(manifestPath(locale))
    expect(existsSync('app/(site)/[locale]/site.webmanifest/route.ts')).toBe(true)
  })

  test('opens the home page of the language under the portal’s name', () => {
    expect(manifest).toMatchObject({ name: 'Portaali', lang: locale, start_url: `/${locale}` })
  })

  test('has icons that exist, in the size that it says', async () => {
    for (const { src, sizes } of manifest.icons ?? []) {
      expect(existsSync(`public${src}`)).toBe(true)
      if (sizes === 'any') continue
      const { width, height } = await sharp(`public${src}`).metadata()
      expect(`${width}x${height}`).toBe(sizes)
    }
  })
})

test.each([
  ['icon-32.png', 32],
  ['apple-touch-icon.png', 180],
])('%s is %s pixels wide and high', async (file, size) => {
  expect(await sharp(`public/${file}`).metadata()).toMatchObject({ width: size, height: size })
  expect(JSON.stringify(toMetadata(makePage('home', 'fi')).icons)).toContain(`/${file}`)
})

test('the policy of rich pages lets a browser read the manifest', () => {
  const rule = responseHeaders().find(({ source }) => source === '/:path*')
  const policy = rule?.headers.find(({ key }) => key === 'Content-Security-Policy')
  expect(policy?.value).toContain("manifest-src 'self'")
})
