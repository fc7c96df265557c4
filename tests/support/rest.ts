// The REST API as a browser asks it, without a server in between.
import { answerRest } from '@/rest/answer'

export type RestAnswer = {
  status: number
  headers: Headers
  /** Whatever the API answered; tests look at single values of it. */
  body: Record<string, unknown>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS'

type RestQuestion = {
  /** Sent as JSON, but for a text or a stream. */
  body?: object | string
  token?: string
  headers?: Record<string, string>
}

const isRaw = (body: object | string | undefined): body is string | ReadableStream =>
  typeof body === 'string' || body instanceof ReadableStream

export const askRest = async (
  method: Method,
  path: string,
  { body, token, headers = {} }: RestQuestion = {},
): Promise<RestAnswer> => {
  const request = new Request(`http://localhost:3000/api/${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body && { body: isRaw(body) ? body : JSON.stringify(body), duplex: 'half' }),
  })
  // Loaded late, so that a test can set an environment first.
  const { default: config } = await import('@payload-config')
  const response = await answerRest(config, request)
  const text = await response.text()
  const { status } = response
  return { status, headers: response.headers, body: text ? JSON.parse(text) : {} }
}

/** The sentences of an error answer, those of single fields included. */
export const sentencesOf = ({ body }: Pick<RestAnswer, 'body'>): string =>
  JSON.stringify(body.errors ?? [])
