// Next tells a request's sender only where no proxy does, so anybody could write an address of their own.
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

type Started = { request: IncomingMessage }

/** Puts whoever holds the connection last in `x-forwarded-for` of every request, as each proxy before has done. */
export const recordPeers = (): void =>
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as Started).request
    const told = headers['x-forwarded-for']
    headers['x-forwarded-for'] = [told, socket.remoteAddress].flat().filter(Boolean).join(', ')
  })
