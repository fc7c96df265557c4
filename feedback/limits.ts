// How often a network may send, as this server asks it: of its memory, or of the database, by the settings.
import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { openPayload } from '@/content/payload-client'
import { databaseLimitStore } from './database-limit-store'
import { formSecret } from './form/form-secret'
import { limitSettings } from './rules/limit-settings.js'
import { memoryLimitStore } from './rules/memory-limit-store'
import {
  messageAllowance,
  rateLimiter,
  voteAllowance,
  type LimitStore,
  type Verdict,
} from './rules/rate-limit'
import { sweepMs } from './rules/retention'

type Limited = 'message' | 'vote'

const allowances = { message: messageAllowance, vote: voteAllowance }

/** A visitor waits no longer for a database that is away. */
const patienceMs = 2000

const impatient = (store: LimitStore): LimitStore => ({
  ...store,
  take: (...asked) =>
    Promise.race([
      store.take(...asked),
      setTimeout(patienceMs, undefined, { ref: false }).then(() => {
        throw new Error(`The database did not answer within ${patienceMs} ms.`)
      }),
    ]),
})

const tell = (error: unknown) =>
  console.error('the limit of feedback could not be asked of the database: memory stands in', error)

const open = () => {
  const settings = limitSettings(process.env)
  if ('problem' in settings) throw new Error(settings.problem)
  const { store: kind, isWide } = settings
  const [memory, reserve] = [memoryLimitStore(), memoryLimitStore()]
  const store = kind === 'database' ? impatient(databaseLimitStore(openPayload)) : memory
  setInterval(() => {
    for (const each of [memory, reserve]) void each.forget(Date.now())
  }, sweepMs).unref()
  const limiterOf = (limited: Limited) =>
    rateLimiter({
      secret: formSecret(),
      limited,
      store,
      reserve,
      tell,
      allowance: allowances[limited],
      isWide,
    })
  return { message: limiterOf('message'), vote: limiterOf('vote') }
}

let opened: ReturnType<typeof open> | undefined

/** Spends one attempt of a network. @param network as `visitorNetwork` writes it */
export const askLimit = (limited: Limited, network: string, now: Date): Promise<Verdict> =>
  (opened ??= open())[limited](network, now)
