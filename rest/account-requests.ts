// Requests about accounts, one after the other. No answer and no delay of a login tells a stranger whether an
// account exists; a forgotten password is answered before anybody looks.
import { setTimeout } from 'node:timers/promises'
import { visitorOf } from '@/visitors/visitor-network'
import { countAttempt, waitingTime } from './attempts'
import { inTurn } from './in-turn'
import { refusal } from './refusal'

type Answer = () => Promise<Response>

const step = 500

/** Answers leave at whole steps: a check of a password takes some 200 ms, an unknown account none. */
const atNextStep = (since: number) => setTimeout(step - ((performance.now() - since) % step))

/** A refusal while the caller has to wait. */
const heldUp = (headers: Headers, caller: string): Response | undefined => {
  const seconds = waitingTime(caller)
  if (seconds === 0) return
  return refusal(429, headers, 'tooManyAttempts', undefined, { 'retry-after': String(seconds) })
}

/** Looked at and counted when its turn comes: of a thousand sent at once twenty are tried. */
const login = async (headers: Headers, answer: Answer, caller: string): Promise<Response> => {
  const since = performance.now()
  const response = await inTurn(async () => {
    const held = heldUp(headers, caller)
    if (held) return held
    const answered = await answer()
    if (answered.status === 401) countAttempt(caller)
    return answered
  })
  if (response.status !== 401) return response
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
  if (action !== 'login' && action !== 'forgot-password') return inTurn(answer)
  const caller = visitorOf(headers)
  const held = heldUp(headers, caller)
  if (held) return held
  if (action === 'login') return login(headers, answer, caller)
  countAttempt(caller)
  return inTurn(answer)
}
