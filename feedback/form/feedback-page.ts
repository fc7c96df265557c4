// The feedback page: the form, what was wrong with one that was sent, or what became of a message.
import 'server-only'
import { cache } from 'react'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { composeAnyway, homeLink, type PageParts } from '@/content/compose'
import { contactAdvice } from '@/content/contact-advice'
import { keptContact } from '@/content/kept-contact'
import type { FeedbackPage, Section } from '@/content/page-models'
import { feedbackAddress, readFeedbackAddress, type FeedbackAsk } from '@/i18n/feedback-address'
import type { QueryPair } from '@/i18n/query-segment'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { findReceipt } from '../open-feedback'
import { parsePublicPath } from '../rules/public-path'
import { parseReceipt } from '../rules/receipt'
import { findAskedPage } from './asked-page'
import { findDraft } from './drafts'
import type { Draft } from './form-fields'
import { draftName, tokenName } from './form-pairs'
import { formSection, problemsSection } from './form-section'
import { lookupProblemSection, lookupSection, receiptSections } from './receipt-sections'

const readAdvice = cached('feedback-advice', contactAdvice, () => [
  settingsTag,
  ...(['pages', 'programs', 'themes', 'city-regions', 'documents'] as const).map(listTag),
])

/** Whoever can be reached in another way, also while the database is away. */
const contactSection = async (locale: Locale): Promise<Section> => ({
  id: 'contact',
  title: getTranslate(locale)('Contact.sections.advice'),
  blocks: await readAdvice(locale).catch((error: unknown) => {
    console.error('whom to contact could not be read', error)
    return keptContact(locale).advice
  }),
})

type Own = Pick<PageParts<'feedback'>, 'sections'> &
  Partial<Pick<PageParts<'feedback'>, 'title' | 'titleNote' | 'lead' | 'status' | 'isRefused'>>

const formOf = async (
  locale: Locale,
  ask: FeedbackAsk,
  token: string,
  draft?: Draft,
): Promise<Own> => {
  const t = getTranslate(locale)
  const page = await findAskedPage(locale, ask.page)
  const subject = ask.subject ?? (ask.found && 'content')
  const view = { locale, t, ask: { ...ask, subject }, page, token, draft }
  const thanks: Section[] = ask.found
    ? [
        {
          id: 'thanks',
          blocks: [{ type: 'status', content: [t(`Feedback.thanks.${ask.found}`)] }],
        },
      ]
    : []
  return {
    ...(draft ? { status: draft.status, isRefused: true } : page?.isGone && { status: 404 }),
    ...(ask.found && !draft && { titleNote: t('Feedback.thanksNote') }),
    sections: [
      ...(draft ? [problemsSection(view, draft)] : thanks),
      formSection(view),
      lookupSection(locale, t),
      await contactSection(locale),
    ],
  }
}

type Lookup = { status: 400 | 404 | 503; key: 'malformed' | 'unknown' | 'unreadable' }

const receiptOf = async (locale: Locale, given: string): Promise<Own> => {
  const t = getTranslate(locale)
  const refused = ({ status, key }: Lookup, receipt = given): Own => {
    const problem = t(`Feedback.receiptProblems.${key}`, { receipt })
    return {
      status,
      isRefused: true,
      sections: [
        lookupProblemSection(locale, t, problem),
        lookupSection(locale, t, { value: receipt, problem }),
      ],
    }
  }
  const receipt = parseReceipt(given)
  if (receipt === undefined) return refused({ status: 400, key: 'malformed' })
  try {
    const kept = await findReceipt(receipt)
    if (!kept) return refused({ status: 404, key: 'unknown' }, receipt)
    return {
      title: t('Feedback.receivedTitle'),
      lead: t('Feedback.receivedLead'),
      sections: receiptSections(locale, t, receipt, kept),
    }
  } catch (error) {
    console.error('a receipt could not be looked up', error)
    return refused({ status: 503, key: 'unreadable' }, receipt)
  }
}

const readPage = async (
  locale: Locale,
  pairs: QueryPair[],
  sent?: Draft,
): Promise<FeedbackPage> => {
  const t = getTranslate(locale)
  const given = new Map(pairs)
  const draft = sent ?? findDraft(given.get(draftName) ?? '')
  const written: FeedbackAsk = draft
    ? { page: draft.fields.page, version: draft.fields.version }
    : readFeedbackAddress(locale, pairs)
  const asked = { ...written, page: parsePublicPath(written.page ?? '') }
  const token = draft?.token ?? given.get(tokenName) ?? ''
  const own = asked.receipt
    ? await receiptOf(locale, asked.receipt)
    : await formOf(locale, asked, token, draft)
  const isAsked = Object.values(asked).some(Boolean)
  return composeAnyway<'feedback'>({
    kind: 'feedback',
    locale,
    title: t('Rooms.feedback'),
    ...(!asked.receipt && { lead: t('Feedback.lead') }),
    ...own,
    breadcrumbs: [homeLink(locale)],
    paths: Object.fromEntries(locales.map((other) => [other, feedbackAddress(other, asked)])),
    canonical: pagePath(locale, { room: 'feedback' }),
    ...(isAsked && { unlisted: true as const }),
  })
}

/** A page and its metadata ask alike. */
const readOnce = cache((locale: Locale, pairs: string) =>
  readPage(locale, JSON.parse(pairs) as QueryPair[]),
)

/** @param pairs of `formPairs`; none for the page as it is known to everybody */
export const getFeedbackPage = (locale: Locale, pairs: QueryPair[] = []): Promise<FeedbackPage> =>
  readOnce(locale, JSON.stringify(pairs))

/** The page of a form that was not taken. @param pairs with a token for it, should its own not hold */
export const getRefusedPage = (
  locale: Locale,
  draft: Draft,
  pairs: QueryPair[],
): Promise<FeedbackPage> => readPage(locale, pairs, draft)
