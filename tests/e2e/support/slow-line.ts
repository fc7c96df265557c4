// A line on which a page arrives in small pieces: the browser paints many times before all of it is there.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const pieceBytes = 700
const pauseMs = 25

/** Passes every request on to the portal; pages come back a piece at a time. */
export const openSlowLine = async (portalUrl: string) => {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', portalUrl), { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, {
      'content-type': type,
      'content-security-policy': answer.headers.get('content-security-policy') ?? '',
    })
    const step = type.startsWith('text/html') ? pieceBytes : body.length
    for (let start = 0; start < body.length; start += step) {
      response.write(body.subarray(start, start + step))
      await wait(pauseMs)
    }
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
