import '../process/end-with-parent.js'
import { portalEnvironment, portOf } from '../environment.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { ensurePortIsFree } from '../portal/port.js'
import { startServer, unexpectedEnd } from '../portal/server.js'
import { ensureSafeSettings, preflight } from '../preflight.js'
import { runCommand } from '../process/run-command.js'

runCommand(async (args) => {
  const options = parseOnlyPortalOptions(args)
  await ensurePortIsFree(options.port ?? portOf())
  const env = portalEnvironment(options)
  ensureSafeSettings(env)
  await preflight(env, { isServer: true })
  throw await unexpectedEnd(startServer(env))
})
