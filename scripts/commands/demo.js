import { portalEnvironment, portOf } from '../environment.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { ensurePortIsFree } from '../portal/port.js'
import { startServer, unexpectedEnd, waitUntilAnswers } from '../portal/server.js'
import { ensureSafeSettings, preflight } from '../preflight.js'
import { readableTime, step } from '../process/progress.js'
import { runCommand } from '../process/run-command.js'
import { ensureSearchDictionaries } from '../search-dictionaries.js'
import { buildPortal } from '../steps/build-portal.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { loginsFile, seedPortalOnce } from '../steps/seed-portal.js'
import { warmPages } from '../steps/warm-pages.js'
import { readLogins, welcomeLines } from '../steps/welcome.js'

runCommand(async (args) => {
  const startedAt = Date.now()
  const options = parseOnlyPortalOptions(args)
  await ensurePortIsFree(options.port ?? portOf())
  const env = portalEnvironment(options)
  ensureSafeSettings(env)
  await installDependencies()
  // Offline the demo starts all the same.
  await ensureSearchDictionaries({ patience: 20 })
  await preflight(env, { isServer: true })
  await buildPortal()
  await seedPortalOnce(env)

  const local = `http://localhost:${env.PORT}`
  const server = startServer(env)
  await step('Starting the server', () => waitUntilAnswers(local, server))
  await step('Warming the pages', () => warmPages(local))
  const lines = welcomeLines(env.SERVER_URL, readLogins(loginsFile(env)))
  const time = readableTime(Date.now() - startedAt)
  console.log(['', `Julkisivu is running (${time} in all).`, '', ...lines, ''].join('\n'))
  console.log('Ctrl-C stops it.')
  throw await unexpectedEnd(server)
})
