import path from 'node:path'
import { backUp } from '../backup/back-up.js'
import { portalEnvironment } from '../environment.js'
import { takeNamed } from '../portal/named-option.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { showProgress } from '../process/progress-bar.js'
import { runCommand } from '../process/run-command.js'

runCommand(async (args) => {
  const { value, rest } = takeNamed(args, 'to', 'julkisivu.backup')
  const target = path.resolve(value)
  const portal = portalEnvironment(parseOnlyPortalOptions(rest))
  const { entries, tables } = await backUp(portal, target, showProgress('files'))
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(`${target} holds ${rows} rows and ${entries.length} files, with their checksums.`)
  console.log('The secrets (secrets.json, .env) are not in it: keep them in another place.')
})
