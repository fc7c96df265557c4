import { Problem } from '../process/problem.js'
import { runCommand } from '../process/run-command.js'
import { buildPortal } from '../steps/build-portal.js'
import { installDependencies } from '../steps/install-dependencies.js'

runCommand(async (args) => {
  const unknown = args.find((arg) => arg !== '--force')
  if (unknown) throw new Problem(`"${unknown}" is not an option here: use --force or nothing.`)
  await installDependencies()
  await buildPortal({ force: args.includes('--force') })
})
