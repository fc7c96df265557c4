// Payload's page for a forgotten password promises mail. Without SMTP_URL it says whom to ask instead.
import { adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'

const keys = [
  'forgotPasswordEmailInstructions',
  'emailSent',
  'checkYourEmailForPasswordReset',
] as const

/** Translations for Payload's `i18n`, per locale of the admin. */
export const wordsWithoutMail = () =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        authentication: Object.fromEntries(
          keys.map((key) => [key, adminLabels(`WithoutMail.${key}`)[locale]]),
        ),
      },
    ]),
  )
