import { portalEnvironment } from '../environment.js'
import { parsePortalOptions } from '../portal/options.js'
import { preflight } from '../preflight.js'
import { runCommand } from '../process/run-command.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { seedPortal } from '../steps/seed-portal.js'

runCommand(async (args) => {
  const { rest, ...options } = parsePortalOptions(args)
  await installDependencies()
  const env = portalEnvironment(options)
  await preflight(env)
  await seedPortal(env, rest)
})
