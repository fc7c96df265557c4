// A real mail server on this machine, which keeps what it is given.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Message = ParsedMail & { receivers: string[]; raw: string }

const patienceMs = 10_000

type Options = {
  /** Of a server that was there before. */
  port?: number
  /** With which code it refuses a receiver. */
  refusalOf?: (address: string) => number | undefined
}

export const startMailServer = async ({ port: wanted = 0, refusalOf }: Options = {}) => {
  const messages: Message[] = []
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    // Whoever keeps a connection open for the next message does not hold up its end.
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refusalOf?.(address)
      done(responseCode ? Object.assign(new Error('Refused here'), { responseCode }) : null)
    },
    onData: async (stream, { envelope }, done) => {
      // A client that was killed in the middle of a message has sent none.
      const pieces = await stream.toArray().catch(() => undefined)
      if (!pieces) return done(new Error('The message did not end.'))
      const raw = Buffer.concat(pieces).toString('utf8')
      const receivers = envelope.rcptTo.map(({ address }) => address)
      messages.push({ ...(await simpleParser(raw)), receivers, raw })
      done()
    },
  })
  // A client that was killed in the middle of a sentence is no fault of the server's.
  server.on('error', () => undefined)
  server.listen(wanted, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    messages,
    /** How many there have been. */
    connections: () => connections,
    /** The messages to one address, waited for until there are as many. */
    received: async (address: string, count = 1): Promise<Message[]> => {
      const deadline = performance.now() + patienceMs
      const theirs = () => messages.filter(({ receivers }) => receivers.includes(address))
      while (theirs().length < count && performance.now() < deadline) await setTimeout(20)
      return theirs()
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** The one link of a message, the same in its two forms. */
export const linkIn = ({ text = '', html }: Message): string => {
  const [link = ''] = text.match(/https?:\S+/) ?? []
  if (!link || !String(html).includes(`href="${link}"`)) throw new Error(`No link in:\n${text}`)
  return link
}

export const tokenIn = (message: Message): string =>
  linkIn(message).slice(linkIn(message).lastIndexOf('/') + 1)
