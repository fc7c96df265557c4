import { runCommand } from '../process/run-command.js'
import { installDependencies } from '../steps/install-dependencies.js'

runCommand(installDependencies)
