// Requests about accounts, one after the other. No answer and no delay of a login tells a stranger whether an
// account exists; a forgotten password is answered before anybody looks.
import { setTimeout } from 'node:timers/promises'
import { callerOf, countAttempt, waitingTime } from './attempts'
import { inTurn } from './in-turn'
import { refusal } from './refusal'

type Answer = () => Promise<Response>

const step = 500

/** Answers leave at whole steps: a check of a password takes some 200 ms, an unknown account none. */
const atNextStep = (since: number) => setTimeout(step - ((performance.now() - since) % step))

const login = async (headers: Headers, answer: Answer, caller: string): Promise<Response> => {
  const since = performance.now()
  const response = await answer()
  if (response.status !== 401) return response
  countAttempt(caller)
  await atNextStep(since)
  // Payload says of a locked account that it is locked, and so that it exists.
  return refusal(401, headers, 'loginFailed')
}

/** Answers a request that changes users or their sessions. `action` is `login`, `logout`, an id … */
export const answerAccountRequest = async (
  { headers }: Request,
  action: string | undefined,
  answer: Answer,
): Promise<Response> => {
  const oneByOne = () => inTurn(answer)
  if (action !== 'login' && action !== 'forgot-password') return oneByOne()
  const caller = callerOf(headers)
  const seconds = waitingTime(caller)
  if (seconds > 0) {
    return refusal(429, headers, 'tooManyAttempts', undefined, { 'retry-after': String(seconds) })
  }
  if (action === 'login') return login(headers, oneByOne, caller)
  countAttempt(caller)
  return oneByOne()
}
