// Runs a user command on the portal's database. Says `done` on a line of its own: that alone proves its work.
import type { Payload } from 'payload'

const openPayload = async (): Promise<Payload> => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  await payload.db.migrate()
  return payload
}

const main = async () => {
  const { runUserCommand } = await import('@/mail/user-commands')
  const lines = await runUserCommand(await openPayload(), process.argv.slice(2))
  console.log(['', ...lines, '', 'done'].join('\n'))
}

// An awaited promise alone keeps no process alive: tsx can end silently, with code 0.
setInterval(() => {}, 1000)

main().then(
  // libsql keeps handles open, so the process never ends by itself.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
