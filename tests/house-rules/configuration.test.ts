import { expect, test } from '@jest/globals'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import nextConfig from '@/next.config.js'
import { sourceFiles, textOf } from '@/tests/support/source-files'

const serverConfig = () => nextConfig(PHASE_PRODUCTION_SERVER)

test('client hints are asked for under /admin only', async () => {
  const rules = (await (await serverConfig()).headers?.()) ?? []
  const asking = rules.filter(({ headers }) =>
    headers.some(({ key }) => ['Accept-CH', 'Critical-CH'].includes(key)),
  )
  expect(asking.map(({ source }) => source)).toEqual(['/admin/:path*'])
})

test('text mode allows no script, public pages only those of our own address', async () => {
  const rules = (await (await serverConfig()).headers?.()) ?? []
  const policyOf = (source: string) =>
    rules
      .filter((rule) => rule.source === source)
      .flatMap(({ headers }) => headers)
      .find(({ key }) => key === 'Content-Security-Policy')?.value
  expect(policyOf('/:path*')).toContain("script-src 'self';")
  expect(policyOf('/:path*')).not.toContain('unsafe')
  expect(policyOf('/fi/teksti/:path*')).toContain("script-src 'none'")
})

test('Payload phones nobody: no gravatar, no telemetry, no editor from a CDN', () => {
  const config = textOf('payload.config.ts')
  expect(config).toContain("avatar: 'default'")
  expect(config).toContain('telemetry: false')
  expect(config).toContain('disable: true')
  const fields = sourceFiles().filter((file) => file.startsWith('collections/'))
  expect(fields.filter((file) => /type: '(code|json)'/.test(textOf(file)))).toEqual([])
})

test('fields for days and times of the admin are written as in Finland, not as in America', () => {
  const fields = sourceFiles().filter((file) => /pickerAppearance/.test(textOf(file)))
  expect(fields).toEqual(['collections/fields/record-fields.ts'])
  const text = textOf(fields[0]!)
  expect(text.match(/displayFormat: 'd\.M\.yyyy/g)).toHaveLength(
    text.match(/pickerAppearance/g)!.length,
  )
})

test('.env.example names every variable that the code reads, and no other', () => {
  const builtIn = new Set([
    'NODE_ENV',
    'NEXT_RUNTIME',
    'NEXT_PHASE',
    'PATH',
    'HOME',
    'CI',
    'ENHANCE_SCRIPT',
    'TEXT_SIZE_SCRIPT',
  ])
  const read = new Set(
    sourceFiles().flatMap((file) =>
      [...textOf(file).matchAll(/process\.env\.([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name),
    ),
  )
  const documented = [...textOf('.env.example').matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name = '']) => name,
  )
  const wanted = [...read].filter((name) => !builtIn.has(name))
  expect(wanted.filter((name) => !documented.includes(name))).toEqual([])
  const code = [...sourceFiles(), 'docker-compose.yml'].map(textOf).join('\n')
  expect(documented.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
})

test('packages that bring Payload’s critical faults are not installed', () => {
  const packages = textOf('package-lock.json')
  expect(packages).not.toMatch(
    /@payloadcms\/plugin-(form-builder|import-export|mcp|multi-tenant|stripe|ecommerce)/,
  )
})

test('one exact set of versions: Payload, Next and React carry no caret', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as {
    dependencies: Record<string, string>
  }
  const exact = Object.entries(dependencies).filter(([name]) =>
    /payload|^next|^react|sharp/.test(name),
  )
  expect(exact.filter(([, version]) => !/^\d/.test(version))).toEqual([])
  expect(
    new Set(exact.filter(([name]) => name.includes('payload')).map(([, version]) => version)),
  ).toEqual(new Set(['3.90.1']))
})
