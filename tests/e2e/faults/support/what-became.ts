// What is wrong between what visitors were told, what the database has, and what was mailed. All of it is empty
// where nothing was lost, doubled or made up.
import type { Outcome } from './feedback-visitors'
import type { StoredMessage } from './stored-feedback'

const countOf = (words: string[]) => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

type Found = { outcomes: Outcome[]; stored: StoredMessage[]; mailed: string[] }

export const whatBecame = ({ outcomes, stored, mailed }: Found) => {
  const byText = countOf(stored.map(({ text }) => text))
  const textOf = new Map(stored.map(({ receipt, text }) => [receipt, text]))
  const sent = new Set(outcomes.map(({ text }) => text))
  const told = new Set(mailed)
  const begin = (text: string) => text.slice(0, 40)
  return {
    /** Acknowledged, and not there with that receipt and the whole text. */
    lost: outcomes
      .filter(({ receipts, text }) => receipts.some((receipt) => textOf.get(receipt) !== text))
      .map(({ text }) => begin(text)),
    doubled: [...byText].filter(([, count]) => count > 1).map(([text]) => begin(text)),
    /** Nobody has sent it, or not like that. */
    madeUp: stored.filter(({ text }) => !sent.has(text)).map(({ text }) => begin(text)),
    twoReceipts: outcomes.filter(({ receipts }) => new Set(receipts).size > 1),
    refused: outcomes.flatMap(({ refused }) => refused),
    unmailed: stored.filter(({ receipt }) => !told.has(receipt)).map(({ receipt }) => receipt),
    mailedOfNothing: [...told].filter((receipt) => !textOf.has(receipt)),
  }
}

export const nothingWrong: ReturnType<typeof whatBecame> = {
  lost: [],
  doubled: [],
  madeUp: [],
  twoReceipts: [],
  refused: [],
  unmailed: [],
  mailedOfNothing: [],
}
