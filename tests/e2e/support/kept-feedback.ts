// What a portal has on disk of what visitors told it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FeedbackEntry, FeedbackMessage } from '@/feedback/rules/feedback-message'
import { decodeLine } from '@/feedback/spool/line'
import type { Portal } from './running-portal'

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

export const keptEntries = ({ dataDir }: Portal): FeedbackEntry[] => {
  const folder = path.join(dataDir, 'feedback')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.spool'))
    .flatMap((name) => linesOf(path.join(folder, name)))
    .flatMap((line) => decodeLine<FeedbackEntry>(Buffer.from(line)) ?? [])
}

/** Messages by their key: one that was sent twice is one. */
export const keptMessages = (portal: Portal): FeedbackMessage[] => {
  const messages = keptEntries(portal).filter((entry) => entry.entry === 'message')
  return [...new Map(messages.map((message) => [message.key, message])).values()]
}
