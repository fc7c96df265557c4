// Login and forgotten password: no answer and no delay tells a stranger whether an account exists.
import { setTimeout } from 'node:timers/promises'
import { callerOf, countAttempt, waitingTime } from './attempts'
import { refusal } from './refusal'

const step = 500

/** Answers leave at whole steps: a check of a password takes some 200 ms, an unknown account none. */
const atNextStep = (since: number) =>
  setTimeout(step - ((performance.now() - since) % step), undefined)

const answersAlike = async (headers: Headers, answer: () => Promise<Response>) => {
  const since = performance.now()
  const response = await answer()
  if (response.ok) return response
  await atNextStep(since)
  // Payload says of a locked account that it is locked, and so that it exists.
  return response.status === 401 ? refusal(401, headers, 'loginFailed') : response
}

/** Answers a login: alike for all that fail, and later for a caller who has failed often. */
export const answerLogin = async (
  headers: Headers,
  answer: () => Promise<Response>,
): Promise<Response> => {
  const caller = callerOf(headers)
  const seconds = waitingTime(caller)
  if (seconds > 0) {
    return refusal(429, headers, 'tooManyAttempts', undefined, { 'retry-after': String(seconds) })
  }
  const response = await answersAlike(headers, answer)
  if (response.status === 401) countAttempt(caller)
  return response
}
