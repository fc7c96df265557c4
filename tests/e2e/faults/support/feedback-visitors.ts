// Visitors who have the form of the feedback page open and send it all at once. When the line is cut they send the
// same form again, as a browser does; some click twice, and some go away instead.
import { setTimeout as pause } from 'node:timers/promises'
import { formAddress, openForm, sendForm, textIn, untilHuman } from '../../support/feedback-form'
import { renderings } from '../../support/pages'
import type { Portal } from '../../support/running-portal'
import { startCounter } from './counter'

export type Form = { address: string; token: string }

export type Visitor = {
  address: string
  network: string
  fields: Record<string, string> & { text: string }
  manner: 'patient' | 'clicks-twice' | 'goes-away'
}

export type Outcome = {
  text: string
  /** What each click was answered. */
  receipts: string[]
  /** Answers that are none of a message that was taken. */
  refused: { status: number; isTextGivenBack: boolean }[]
  /** How long each click waited for its answer, in ms, from its last try on. */
  times: number[]
}

const atOnce = 20
/** A thousand at once do not all get through to a server that has just started: some wait for minutes. */
const patienceMs = 300_000
const longText = 'Pitkä viesti, jossa on äöå€😀 ja "<merkkejä>" & rivejä.\n'.repeat(150).trim()

const mannerOf = (index: number): Visitor['manner'] => {
  if (index % 10 === 3) return 'clicks-twice'
  return index % 10 === 7 ? 'goes-away' : 'patient'
}

/** Opens so many forms, and waits with them for as long as people do. */
export const openForms = async (portal: Portal, count: number): Promise<Form[]> => {
  const forms: Form[] = []
  const openSome = async (first: number) => {
    for (let index = first; index < count; index += atOnce) {
      const address = formAddress('fi', renderings[index % renderings.length]!)
      forms[index] = { address, token: await openForm(portal, address) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, first) => openSome(first)))
  await untilHuman()
  return forms
}

/**
 * Who sends these forms; those who have sent theirs before have come Back to it and write something else.
 * @param group a number below 256 that no other group has
 */
export const visitorsOf = (forms: Form[], group: number): Visitor[] =>
  forms.map(({ address, token }, index) => {
    const mark = `Ryhmä ${group}, viesti ${index}.`
    const text = index % 50 === 0 ? `${mark}\n${longText}` : mark
    return {
      address,
      network: `10.${group}.${index >> 8}.${index & 255}`,
      fields: { kind: 'other', text, token },
      manner: mannerOf(index),
    }
  })

const receiptIn = (location: string) => new URL(location, 'http://portal').search.split('=')[1]

type Answer = Awaited<ReturnType<typeof sendForm>>

/** @returns undefined where the line was cut and the visitor has gone */
const answerTo = async (
  portal: Portal,
  { address, fields, network, manner }: Visitor,
): Promise<{ answer: Answer; ms: number } | undefined> => {
  for (const deadline = Date.now() + patienceMs; ;) {
    const start = performance.now()
    try {
      const answer = await sendForm(portal, address, fields, network)
      return { answer, ms: performance.now() - start }
    } catch (error) {
      if (manner === 'goes-away') return undefined
      if (Date.now() > deadline) throw error
      await pause(100 + Math.random() * 200)
    }
  }
}

const send = async (portal: Portal, visitor: Visitor): Promise<Outcome> => {
  const { text } = visitor.fields
  const outcome: Outcome = { text, receipts: [], refused: [], times: [] }
  const click = async () => {
    const answered = await answerTo(portal, visitor)
    if (!answered) return
    const { answer, ms } = answered
    outcome.times.push(ms)
    if (answer.status === 303) outcome.receipts.push(receiptIn(String(answer.headers.location))!)
    else
      outcome.refused.push({
        status: answer.status,
        isTextGivenBack: textIn(answer.body) === text,
      })
  }
  const clicks = visitor.manner === 'clicks-twice' ? [click(), click()] : [click()]
  await Promise.all(clicks)
  return outcome
}

/**
 * Everybody sends, all at once or so many at a time. `untilAnswered` waits until so many have what they wait for.
 */
export const startSending = (portal: Portal, visitors: Visitor[], atATime = visitors.length) => {
  const answers = startCounter()
  const outcomes: Outcome[] = []
  const queue = visitors.values()
  const sendOn = async () => {
    for (const visitor of queue) {
      outcomes.push(await send(portal, visitor))
      answers.add()
    }
  }
  const ended = Promise.all(Array.from({ length: atATime }, sendOn)).then(() => outcomes)
  return { untilAnswered: answers.until, ended }
}
