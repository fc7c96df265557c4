import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  composeText,
  readCompose,
  readDockerfile,
  type Step,
} from '@/tests/support/container-files'
import { committedFiles } from '@/tests/support/source-files'

const stages = readDockerfile()
const final = stages.at(-1)!
const all = (keyword: string, steps: Step[] = stages.flatMap((stage) => stage.steps)) =>
  steps.filter((step) => step.keyword === keyword).map(({ words }) => words)

describe('the image', () => {
  test('is built in stages on Debian slim with Node 24, and knows each stage it copies from', () => {
    const names = stages.map(({ name }) => name)
    expect(stages.length).toBeGreaterThan(1)
    stages.forEach(({ base }, index) => {
      if (!names.slice(0, index).includes(base)) expect(base).toMatch(/^node:24(\.\d+)*-\w+-slim$/)
    })
    const sources = all('COPY').flatMap((words) => words.match(/--from=(\S+)/)?.slice(1) ?? [])
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((name) => !names.includes(name))).toEqual([])
  })

  test('runs as a user who is not root', () => {
    const [user] = all('USER', final.steps)
    expect(all('USER', final.steps)).toHaveLength(1)
    expect(user).not.toMatch(/^(root|0)(:|$)/)
    const order = final.steps.map(({ keyword }) => keyword)
    expect(order.indexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'))
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('CMD'))
  })

  test('is asked whether it is well, and starts without a shell in between', () => {
    expect(all('HEALTHCHECK', final.steps)).toEqual([
      expect.stringMatching(/--timeout=\S+ .*CMD \["node", "health.js"\]$/),
    ])
    expect(all('CMD', final.steps)).toEqual([
      '["node", "--max-http-header-size=65536", "server.js"]',
    ])
  })

  test('takes in nothing from an address, and no file that may hold a secret', () => {
    expect(all('ADD')).toEqual([])
    expect(all('COPY').join('\n')).not.toMatch(/https?:|\.env|secret|\bdata\b/i)
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(ignored[0]).toBe('*')
    const allowed = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(allowed.filter((name) => /^(\.|data$|tests|node_modules)/.test(name))).toEqual([])
    const folders = allowed.filter((name) => !name.includes('*'))
    expect(folders.filter((name) => !existsSync(name))).toEqual([])
  })

  test('leaves out no room of the portal', () => {
    const leftOut = ['.ci', 'docs', 'eslint', 'seed', 'tests']
    const rooms = committedFiles().flatMap((file) => file.match(/^([^/]+)\//)?.[1] ?? [])
    const letIn = readFileSync('.dockerignore', 'utf8').split('\n')
    const missing = [...new Set(rooms)].filter((room) => !letIn.includes(`!${room}`))
    expect(missing.sort()).toEqual(leftOut)
  })

  test('holds no secret in a variable or a build argument', () => {
    const named = [...all('ENV'), ...all('ARG')].join('\n')
    expect(named).toContain('DATA_DIR=/data')
    expect(named).not.toMatch(/SECRET|PASSWORD|TOKEN|KEY|DATABASE_URL|SMTP/i)
  })

  test('writes to its data folder alone', () => {
    expect(all('VOLUME', final.steps)).toEqual(['/data'])
    expect(all('RUN', final.steps).join()).toContain('--owner=node')
  })

  test('has the dictionaries of the search, and no list of packages that would grow old', () => {
    const [install] = all('RUN', final.steps).filter((words) => words.startsWith('apt-get '))
    expect(install).toMatch(
      /--no-install-recommends voikko-fi hunspell-sv && rm -rf \/var\/lib\/apt\/lists/,
    )
  })

  test('copies only what the checkout or an earlier stage has', () => {
    const local = all('COPY')
      .filter((words) => !words.includes('--from='))
      .flatMap((words) => words.split(' ').slice(0, -1))
    expect(local).toContain('package-lock.json')
    expect(local.filter((file) => !existsSync(file))).toEqual([])
  })
})

describe('the compose file', () => {
  const { services, volumes, networks, secrets } = readCompose()

  test('is valid by the schema of the compose specification', () => {
    const file = path.join('node_modules', 'dclint', 'schemas', 'compose.schema.json')
    const ajv = new Ajv({ strict: false, allErrors: true })
    formats.default(ajv)
    const schema = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string }
    delete schema.$schema
    const isValid = ajv.compile(schema)
    expect(isValid(readCompose()) ? [] : isValid.errors).toEqual([])
    expect(isValid({ services: { portal: { image: 5 } } })).toBe(false)
    expect(isValid({ services: { portal: { healthchek: {} } } })).toBe(false)
  })

  test('publishes no port of the database, and the portal on this machine alone', () => {
    expect(services.database.ports).toBeUndefined()
    expect(services.database.network_mode).toBeUndefined()
    expect(services.database.networks).toEqual(['inside'])
    expect(networks.inside?.internal).toBe(true)
    expect(services.portal.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
  })

  test.each(['portal', 'database'] as const)('gives the %s no more than it needs', (name) => {
    const service = services[name]
    expect(service.read_only).toBe(true)
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect(service.privileged).toBeUndefined()
  })

  test('waits for a database that takes writes', () => {
    expect(services.portal.depends_on?.database?.condition).toBe('service_healthy')
    expect(services.database.healthcheck?.test).toContain('/health.js')
    expect(services.database.image).toMatch(/^mongo:8\.\d/)
    expect(services.database.entrypoint?.at(-1)).toMatch(
      /--replSet rs0 --keyFile \/tmp\/mongodb-key/,
    )
    expect(services.portal.environment?.DATABASE_URL).toContain('replicaSet=rs0')
  })

  test('keeps data, media and database in volumes of their own, and mounts only files that exist', () => {
    const mounts = Object.values(services).flatMap((service) => service.volumes ?? [])
    const sources = mounts.map((mount) => mount.split(':')[0]!)
    const named = sources.filter((source) => !source.startsWith('.'))
    expect(named.sort()).toEqual(Object.keys(volumes).sort())
    expect(named).toEqual(expect.arrayContaining(['data', 'media', 'database']))
    const files = sources.filter((source) => source.startsWith('.'))
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  test('has no secret of its own: each must be set, or compose ends with a sentence', () => {
    const secretLike = /SECRET|PASSWORD|KEY_FILE/
    const used = [...composeText().matchAll(/\$\{(\w+)([^}]*)\}/g)]
    const given = used.filter(([, name = '']) => secretLike.test(name))
    expect(given.length).toBeGreaterThanOrEqual(6)
    expect(given.filter(([, , rest = '']) => !/^:\?\S.{10,}/.test(rest)).map(String)).toEqual([])
    const written = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(([name]) => secretLike.test(name)),
    )
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter(([, value]) => !/^\$\{\w+:\?[^}]+\}$/.test(value))).toEqual([])
    expect(secrets['mongodb-key']?.file).toMatch(/^\$\{MONGODB_KEY_FILE:\?/)
    expect(services.portal.environment?.DATABASE_URL).toMatch(/portal:\$\{MONGODB_PASSWORD:\?/)
  })
})
