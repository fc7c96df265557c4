// The form of the feedback page as a program fills it in, without a browser.
import { setTimeout } from 'node:timers/promises'
import { feedbackAddress, type FeedbackAsk } from '@/i18n/feedback-address'
import { toTextPath, type Locale, type Rendering } from '@/i18n/routing'
import { askRaw } from './raw-request'
import type { Portal } from './running-portal'

/** A form that is sent sooner was filled in by a machine. */
export const untilHuman = () => setTimeout(3_100)

export const formAddress = (locale: Locale, rendering: Rendering, ask?: FeedbackAsk): string => {
  const address = feedbackAddress(locale, ask)
  return rendering === 'text' ? toTextPath(address) : address
}

/** Token of a form as a visitor gets it. */
export const openForm = async (portal: Portal, address: string): Promise<string> => {
  const html = await (await fetch(portal.url + address)).text()
  return /<input\b[^>]*name="token"[^>]*>/.exec(html)?.[0].match(/value="([^"]*)"/)?.[1] ?? ''
}

/** Whatever is sent, by whichever network: each test has a visitor of its own. */
export const sendForm = (
  portal: Portal,
  address: string,
  fields: Record<string, string>,
  visitor: string,
) =>
  askRaw(portal.url, {
    method: 'POST',
    path: address,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': visitor,
    },
    body: new URLSearchParams(fields).toString(),
  })

/** A receipt as visitors read it. */
export const receiptPattern = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/

/** The text in the form of an answer, as a browser would show it. */
export const textIn = (html: string): string =>
  (/<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
