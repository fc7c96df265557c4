// The REST API as a browser asks it, without a server in between.
import { handleEndpoints } from 'payload'

export type RestAnswer = {
  status: number
  /** Whatever the API answered; tests look at single values of it. */
  body: Record<string, unknown>
}

type RestQuestion = { body?: object; token?: string; headers?: Record<string, string> }

export const askRest = async (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
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
    ...(body && { body: JSON.stringify(body) }),
  })
  // Loaded late, so that a test can set an environment first.
  const { default: config } = await import('@payload-config')
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : {} }
}

/** The sentences of an error answer, those of single fields included. */
export const sentencesOf = ({ body }: RestAnswer): string => JSON.stringify(body.errors ?? [])
