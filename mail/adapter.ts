// How Payload sends mail. Its own default prints receivers and subjects to the log.
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { mailSettings } from './settings.js'

const patienceMs = 10_000
const patience = {
  connectionTimeout: patienceMs,
  greetingTimeout: patienceMs,
  socketTimeout: patienceMs,
}

/** Many messages at once go over few connections; one that the server has closed meanwhile is made anew, once. */
const pooled = { pool: true, maxRequeues: 1 }

/** Sends nothing and repeats nothing of what it was given: a link in the log is a link for whoever reads it. */
export const silentAdapter: EmailAdapter<void> = ({ payload }) => ({
  name: 'silent',
  defaultFromAddress: 'no-reply@localhost',
  defaultFromName: '',
  sendEmail: async () =>
    payload.logger.warn('Mail is not set up: a message was not sent. Set SMTP_URL and MAIL_FROM.'),
})

export const isMailSetUp = (): boolean => mailSettings(process.env) !== undefined

/** By SMTP where SMTP_URL names a server. A server that is down now must not keep the portal from starting. */
export const mailAdapter = (): EmailAdapter | Promise<EmailAdapter> => {
  const settings = mailSettings(process.env)
  if (!settings) return silentAdapter
  if ('problem' in settings) throw new Error(settings.problem)
  const { from, ...server } = settings
  return nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    skipVerify: true,
    transportOptions: { ...server, ...patience, ...pooled },
  })
}
