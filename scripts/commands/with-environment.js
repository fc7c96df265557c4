import path from 'node:path'
import { portalEnvironment } from '../environment.js'
import { runInteractive } from '../process/interactive.js'
import { loadingLexical } from '../process/loading-lexical.js'
import { Problem } from '../process/problem.js'
import { runCommand } from '../process/run-command.js'
import { root } from '../root.js'
import { installDependencies } from '../steps/install-dependencies.js'

const installed = path.join(root, 'node_modules', '.bin')

runCommand(async ([command, ...args]) => {
  if (!command) throw new Problem('Name a command to run after with-environment.js.')
  await installDependencies()
  const env = portalEnvironment()
  // The types say what ids are on SQLite, whichever database this machine uses.
  if (args[0] === 'generate:types') env.DATABASE_URL = 'file:'
  const PATH = [installed, process.env.PATH].join(path.delimiter)
  process.exitCode = await runInteractive(command, args, loadingLexical({ ...env, PATH }))
})
