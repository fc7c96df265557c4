/**
 * Before the first visitor: refuses settings that could be guessed, opens the database and runs its
 * migrations, or ends the process saying why.
 */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { settingsProblem } = await import('./settings-check.js')
  const problem = settingsProblem(process.env)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  const { openPortal } = await import('./content/open-portal')
  await openPortal()
  const { USER_COMMAND } = process.env
  if (!USER_COMMAND) return
  const { answerUserCommand } = await import('./content/answer-user-command')
  await answerUserCommand(USER_COMMAND)
}
