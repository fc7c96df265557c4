// Start of a server, or its end with the reason: settings that could be guessed, a database that does not open.
import { settingsProblem } from '@/settings-check.js'
import { openPortal } from './open-portal'

/** Resolves when the first visitor may come. In a container a user command is answered instead of visitors. */
export const startServer = async (): Promise<void> => {
  const problem = settingsProblem(process.env)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  await openPortal()
  const { USER_COMMAND } = process.env
  if (!USER_COMMAND) return
  const { answerUserCommand } = await import('./answer-user-command')
  await answerUserCommand(USER_COMMAND)
}
