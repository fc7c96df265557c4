// What a failed sending is about: the mail server, which concerns every message, or this message alone.

export type SmtpFailure = {
  concerns: 'server' | 'message'
  isPermanent: boolean
  /** For whoever looks after it: the mail server's own words. */
  reason: string
}

type Thrown = { code?: string; command?: string; responseCode?: number; message?: string }

const longestReason = 500

/** Commands with which a server takes or refuses one message; with `MAIL FROM` it refuses the portal. */
const aboutMessage = ['RCPT TO', 'DATA']

/** Nobody can be written to, which is no fault of the mail server's. */
export class NoRecipient extends Error {
  override name = 'NoRecipient'
  constructor(
    message: string,
    /** Whether another attempt would find nobody either. */
    readonly isPermanent: boolean,
  ) {
    super(message)
  }
}

/** The library itself found an address that it cannot write to. */
const isOwnRefusal = ({ code, command, responseCode }: Thrown) =>
  code === 'EENVELOPE' && !command && !responseCode

/** 421: the server is closing its door. */
const isRefusal = ({ command = '', responseCode = 0 }: Thrown) =>
  aboutMessage.includes(command) && responseCode >= 400 && responseCode !== 421

export const toSmtpFailure = (error: unknown): SmtpFailure => {
  const thrown: Thrown = error instanceof Error ? error : { message: String(error) }
  const reason = (thrown.message ?? '').replace(/\s+/g, ' ').trim().slice(0, longestReason)
  if (error instanceof NoRecipient)
    return { concerns: 'message', isPermanent: error.isPermanent, reason }
  const isOwn = isOwnRefusal(thrown)
  return {
    concerns: isOwn || isRefusal(thrown) ? 'message' : 'server',
    isPermanent: isOwn || (thrown.responseCode ?? 0) >= 500,
    reason,
  }
}
