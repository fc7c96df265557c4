import path from 'node:path'
import { portalEnvironment } from '../environment.js'
import { databaseFacts } from '../portal/database-facts.js'
import { databaseFile } from '../portal/database-url.js'
import { committedMigrations } from '../portal/migrations.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { preflight } from '../preflight.js'
import { runChild } from '../process/child.js'
import { loadingLexical } from '../process/loading-lexical.js'
import { runCommand } from '../process/run-command.js'
import { root } from '../root.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { runChecked } from '../steps/run-checked.js'

const payload = path.join(root, 'node_modules', 'payload', 'bin.js')

/** @param {string} url */
const isMigrated = async (url) => {
  const file = databaseFile(url)
  if (!file) return true
  const { migrations } = await databaseFacts(file)
  return committedMigrations().every((name) => migrations.includes(name))
}

runCommand(async (args) => {
  const options = parseOnlyPortalOptions(args)
  await installDependencies()
  const env = portalEnvironment(options)
  await preflight(env)
  await runChecked({
    what: 'The migration',
    run: () => runChild(process.execPath, [payload, 'migrate'], { env: loadingLexical(env) }),
    isDone: () => isMigrated(env.DATABASE_URL),
  })
})
