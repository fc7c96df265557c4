import type { Message } from '../../../support/mail-server'

/** Receipts of the messages of which somebody was told, one for each mail. */
export const mailedReceipts = (messages: Message[]): string[] =>
  messages.flatMap(({ messageId }) => /^<feedback\.([^.]+)\.new\./.exec(messageId ?? '')?.[1] ?? [])
