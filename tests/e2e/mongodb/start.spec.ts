import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findMongod } from '@/scripts/mongodb/find-mongod.js'
import { startMongod, type Mongod } from '@/scripts/mongodb/mongod.js'
import { freePort } from '../../support/free-port'
import { untilAnswers, startServerProcess } from '../support/server-process'
import { ownEnvironment } from '../support/template'

const password = 's3cret@/?'
const waitSeconds = 3
let guarded: Mongod
let standalone: Mongod

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const binary = await findMongod()
  guarded = await startMongod(binary, { credentials: { user: 'portal', password } })
  standalone = await startMongod(binary, { isStandalone: true })
})
test.afterAll(async () => {
  await guarded.remove()
  await standalone.remove()
})

const withFolder = async <Result>(work: (folder: string) => Promise<Result>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-mongo-start-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const environment = (folder: string, url: string) => ({
  ...ownEnvironment(folder),
  DATABASE_URL: url,
  DATABASE_WAIT_SECONDS: String(waitSeconds),
})

/** Starts the server that must not come up, and gives its exit code and its lines. */
const refusal = (url: string) =>
  withFolder(async (folder) => {
    const args = ['scripts/start.js', '--port', String(await freePort()), '--data', folder]
    const child = spawn(process.execPath, args, { env: environment(folder, url) })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (said += text.toString()))
    }
    const code = await new Promise((resolve) => child.once('close', resolve))
    return { code, lines: said.trim().split('\n') }
  })

const faults: Record<string, { url: () => string; says: RegExp }> = {
  'whose password is wrong': {
    url: () => guarded.url.replace(encodeURIComponent(password), 'wr0ng-s3cret'),
    says: /refuses the user name or the password/,
  },
  'that wants a user and gets none': {
    url: () => guarded.url.replace(/\/\/.*@/, '//'),
    says: /does not let this user read/,
  },
  'whose address is malformed': {
    url: () => `mongodb://portal:s3cret@127.0.0.1:port/portal?replicaSet=rs0`,
    says: /malformed/,
  },
  'whose address names no replica set': {
    url: () => standalone.url,
    says: /names no replica set.*without transactions/,
  },
  'that is no replica set, though its address says so': {
    url: () => `${standalone.url}&replicaSet=rs0`,
    says: /not a member of the replica set.*standalone/,
  },
}

for (const [state, { url, says }] of Object.entries(faults)) {
  test(`a server told to start on a MongoDB ${state} says so in one sentence`, async () => {
    const { code, lines } = await refusal(url())
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(says)
    expect(lines[0]).not.toMatch(/s3cret|portal:/)
  })
}

const absent: Record<string, { url: () => string; says: RegExp }> = {
  'that is down': {
    url: () => 'mongodb://portal:s3cret@127.0.0.1:1/portal?replicaSet=rs0',
    says: /did not answer within 3 s/,
  },
  'whose host does not exist': {
    url: () => 'mongodb://portal:s3cret@nowhere.invalid/portal?replicaSet=rs0',
    says: /was not found within 3 s.*host name/,
  },
}

for (const [state, { url, says }] of Object.entries(absent)) {
  test(`a server told to start on a MongoDB ${state} waits, says so, and gives up`, async () => {
    const startedAt = Date.now()
    const { code, lines } = await refusal(url())
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(`waiting up to ${waitSeconds} s`),
      expect.stringMatching(says),
    ])
    expect(Date.now() - startedAt).toBeGreaterThan((waitSeconds - 1) * 1000)
    expect(lines.join()).not.toContain('s3cret')
  })
}

test('a server that finds MongoDB down starts as soon as it comes up', async () => {
  test.setTimeout(180_000)
  await guarded.kill()
  await withFolder(async (folder) => {
    const port = await freePort()
    const env = { ...environment(folder, guarded.url), DATABASE_WAIT_SECONDS: '60' }
    const server = startServerProcess(['--port', String(port), '--data', folder], env)
    try {
      await expect.poll(server.log, { timeout: 30_000 }).toContain('waiting up to 60 s')
      await guarded.start()
      await untilAnswers(`http://localhost:${port}`, server)
      expect(server.log()).toContain('answers.')
      expect(server.log()).not.toContain(encodeURIComponent(password))
    } finally {
      await server.stop()
    }
  })
})
