import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../support/free-port'
import { startServerProcess, untilAnswers, untilSilent } from './server-process'
import { copyDatabase, dropDatabase } from './mongo-database'
import { databaseOf, ownEnvironment, runsOnMongo } from './template'

export type Role = 'admin' | 'publisher' | 'editor' | 'contributor'
export type Login = { email: string; password: string }

export type Portal = {
  url: string
  dataDir: string
  logins: Record<Role, Login>
  /** Process of the running server's starter. */
  pid: () => number
  start: () => Promise<void>
  stop: (signal?: NodeJS.Signals) => Promise<void>
  restart: (signal?: NodeJS.Signals) => Promise<void>
  /** What every server of this portal has written, in order. */
  log: () => string
  /** Stops the server and removes the data. */
  remove: () => Promise<void>
}

export const loginsOf = (dataDir: string): Portal['logins'] => {
  const file = path.join(dataDir, 'demo-logins.json')
  return (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Portal['logins']
}

/** A portal of its own, started on a copy of a data folder or on none. */
export const runPortal = async (
  template?: string,
  environment: Record<string, string> = {},
): Promise<Portal> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'julkisivu-portal-'))
  if (template) cpSync(template, dataDir, { recursive: true })
  const logins = loginsOf(dataDir)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = { ...ownEnvironment(dataDir), SERVER_URL: url, ...environment }
  const ownDatabase = env.DATABASE_URL ?? ''
  if (template && runsOnMongo()) await copyDatabase(databaseOf(template), ownDatabase)
  const servers: ReturnType<typeof startServerProcess>[] = []

  const start = async () => {
    const server = startServerProcess(['--port', String(port), '--data', dataDir], env)
    servers.push(server)
    await untilAnswers(url, server)
  }
  const stop = async (signal?: NodeJS.Signals) => {
    const server = servers.at(-1)
    if (server && !server.hasEnded()) await server.stop(signal)
    await untilSilent(url)
  }
  const restart = async (signal?: NodeJS.Signals) => {
    await stop(signal)
    await start()
  }
  const remove = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
    if (runsOnMongo() && !environment.DATABASE_URL) await dropDatabase(ownDatabase)
  }
  await start().catch(async (error) => {
    await remove()
    throw error
  })
  const log = () => servers.map((server) => server.log()).join('')
  const pid = () => servers.at(-1)?.pid ?? 0
  return { url, dataDir, logins, pid, start, stop, restart, log, remove }
}
