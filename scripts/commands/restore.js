import path from 'node:path'
import { restore } from '../backup/restore.js'
import { portalEnvironment } from '../environment.js'
import { takeNamed } from '../portal/named-option.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { runCommand } from '../process/run-command.js'

runCommand(async (args) => {
  const { value, rest } = takeNamed(args, 'from', 'julkisivu.backup')
  const portal = portalEnvironment(parseOnlyPortalOptions(rest))
  const { madeAt, tables } = await restore(portal, path.resolve(value))
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `Restored ${rows} rows as of ${madeAt} into ${portal.DATA_DIR}; all checksums are equal.`,
  )
})
