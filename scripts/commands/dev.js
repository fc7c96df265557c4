import path from 'node:path'
import { portalEnvironment, portOf } from '../environment.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { ensurePortIsFree } from '../portal/port.js'
import { preflight } from '../preflight.js'
import { runInteractive } from '../process/interactive.js'
import { runCommand } from '../process/run-command.js'
import { root } from '../root.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { seedPortalOnce } from '../steps/seed-portal.js'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

runCommand(async (args) => {
  const options = parseOnlyPortalOptions(args)
  await ensurePortIsFree(options.port ?? portOf())
  await installDependencies()
  const env = portalEnvironment(options)
  await preflight(env)
  await seedPortalOnce(env)
  process.exitCode = await runInteractive(process.execPath, [next, 'dev', '--port', env.PORT], env)
})
