// A user command inside a container: there the server's build is all there is, so it runs the command
// instead of serving.
import config from '@payload-config'
import { getPayload } from 'payload'
import { runUserCommand } from '@/mail/user-commands'

/** Ends the process. @param command JSON of the command's arguments */
export const answerUserCommand = async (command: string): Promise<never> => {
  try {
    const payload = await getPayload({ config })
    const lines = await runUserCommand(payload, JSON.parse(command) as string[])
    process.stdout.write(`\n${lines.join('\n')}\n`)
    return process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return process.exit(1)
  }
}
