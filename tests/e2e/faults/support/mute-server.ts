import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A server that takes calls and never says a word. */
export const startMuteServer = async (port: number) => {
  const calls: Socket[] = []
  const server = createServer((socket) => calls.push(socket)).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    calls: () => calls.length,
    stop: async () => {
      const closed = once(server.close(), 'close')
      for (const call of calls) call.destroy()
      await closed
    },
  }
}
