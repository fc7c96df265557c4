// A request as nobody's browser would send it: `fetch` mends addresses, methods and headers.
import { request } from 'node:http'

export type RawRequest = {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

export type RawAnswer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

export const askRaw = (url: string, { method = 'GET', path, headers, body }: RawRequest) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** What a reader must never meet: a stack, a path of the server, and Next's own two words. */
export const framework =
  /\n\s+at \S+|node_modules|\.next\/|Internal Server Error|could not be found|couldn’t load|__next_error__/

/** A form without end: Next cannot read it, and nobody catches what it throws. */
export const unreadableForm = (path: string): RawRequest => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '2' },
  body: 'xx',
})
