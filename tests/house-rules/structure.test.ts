import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { placesOf, sourceFiles, textOf, writtenFiles } from '@/tests/support/source-files'

const branch = (name: string) => `app/(site)/[locale]/${name}`

const routesIn = (folder: string, file: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((entry) => path.basename(entry) === file)
    .map((entry) => path.dirname(entry))
    .sort()

describe('the house', () => {
  test('has the same routes in rich, text and Markdown', () => {
    const rich = routesIn(branch('(rich)'), 'page.tsx')
    expect(rich.length).toBeGreaterThan(10)
    expect(routesIn(branch('text'), 'route.ts')).toEqual(rich)
    expect(routesIn(branch('markdown'), 'route.ts')).toEqual(rich)
  })

  test('keeps its files small: median 50 lines at most, 95 % at most 180', () => {
    const lengths = sourceFiles()
      .map((file) => textOf(file).split('\n').length - 1)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50)
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(180)
  })

  test('has no junk drawers', () => {
    const drawers = /(^|\/)(utils?|lib|helpers?|common|misc)\//
    expect(writtenFiles().filter((file) => drawers.test(file))).toEqual([])
  })

  test('has no barrel files', () => {
    const barrels = sourceFiles().filter((file) => {
      const lines = textOf(file)
        .split('\n')
        .filter((line) => line.trim())
      return lines.length > 0 && lines.every((line) => /^export (\*|\{.*\}) from /.test(line))
    })
    expect(barrels).toEqual([])
  })

  test('runs no framework in public pages: no client component, no hook of the router', () => {
    const publicCode = sourceFiles().filter((file) => /^(app|components|content)\//.test(file))
    expect(placesOf(publicCode, /^['"]use client['"]/)).toEqual([])
  })

  test('has no server action outside the admin: its address would end with each build', () => {
    const ours = sourceFiles().filter((file) => !file.startsWith('app/(payload)/'))
    expect(placesOf(ours, /['"]use server['"]/)).toEqual([])
  })

  test('lists locales in i18n/paths.js alone', () => {
    const elsewhere = sourceFiles().filter((file) => !/^(i18n|messages|seed)\//.test(file))
    expect(placesOf(elsewhere, /['"]fi['"],\s*['"](sv|en)['"]/)).toEqual([
      expect.stringContaining('collections/ContactPerson.ts'),
    ])
  })

  test('makes no address by hand', () => {
    const elsewhere = sourceFiles().filter((file) => !file.startsWith('i18n/'))
    expect(placesOf(elsewhere, /['"`]\/(fi|sv|en)(\/|['"`])/)).toEqual([])
  })

  test('writes cache tags in cache/ alone', () => {
    const elsewhere = sourceFiles().filter((file) => !/^(cache|seed)\//.test(file))
    expect(placesOf(elsewhere, /revalidatePath|revalidateTag|unstable_cache|tags: \[['"]/)).toEqual(
      [],
    )
  })

  test('keeps the search index to its engine: nobody else imports how it is made', () => {
    const elsewhere = sourceFiles().filter(
      (file) => !/^search\/engine\/(fts5\/|worker\/|fts5-engine\.ts$)/.test(file),
    )
    expect(placesOf(elsewhere, /['"]([^'"]*\/)?fts5[/'"]/)).toEqual([])
  })

  test('names each access rule: no collection writes one of its own', () => {
    const inline = placesOf(
      sourceFiles().filter((file) => /^collections\/[A-Z]/.test(file)),
      /\b(read|create|update|delete|readVersions|unlock): *(\(|async|true|false)/,
    )
    expect(inline).toEqual([])
  })

  test('says overrideAccess on every call of Payload’s Local API', () => {
    const silent = sourceFiles().flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /\bpayload\.(find|findByID|create|update|delete|count|findGlobal|updateGlobal|findVersions)\(/g,
        ),
      ].flatMap(({ index }) => {
        const call = textOf(file).slice(index, index + 400)
        return /overrideAccess|asPublic|question|\.\.\./.test(call)
          ? []
          : [`${file} ${call.slice(0, 60)}`]
      }),
    )
    expect(silent).toEqual([])
  })

  test('swallows no error in an empty catch', () => {
    expect(placesOf(sourceFiles(), /catch\s*(\([^)]*\))?\s*\{\s*\}/)).toEqual([])
  })

  test('has no test that finds things by test id, and no snapshot', () => {
    const tests = writtenFiles().filter(
      (file) => file.startsWith('tests/') && !file.includes('house-rules'),
    )
    expect(placesOf(tests, /getByTestId|toMatchSnapshot|toMatchInlineSnapshot/)).toEqual([])
  })

  test('carries no mark of an unfinished merge', () => {
    expect(placesOf(writtenFiles(), /^(?:<{7}|>{7}) |^={7}$/)).toEqual([])
  })

  test('ties each to-do to an issue', () => {
    expect(placesOf(sourceFiles(), /\bTODO\b(?!.*#\d)/)).toEqual([])
  })

  test('keeps every migration in its list', () => {
    const migrations = readdirSync('migrations').filter((file) => /^\d.*\.ts$/.test(file))
    const list = textOf('migrations/index.ts')
    migrations.forEach((file) => expect(list).toContain(file.replace('.ts', '')))
  })

  test('has its licence, documents and editor settings', () => {
    const wanted = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
      '.editorconfig',
      '.env.example',
      'docs/glossary.md',
    ]
    expect(wanted.filter((file) => !existsSync(file))).toEqual([])
  })
})
