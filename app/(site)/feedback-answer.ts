// What comes back to whoever sends a form of the feedback page: the way to the page of its receipt, or the form again.
import 'server-only'
import { draftName, tokenPair } from '@/feedback/form/form-pairs'
import { dropDraft, keepDraft } from '@/feedback/form/drafts'
import { getRefusedPage } from '@/feedback/form/feedback-page'
import type { Draft } from '@/feedback/form/form-fields'
import { readForm } from '@/feedback/form/read-form'
import { takeForm } from '@/feedback/form/take-form'
import { visitorOf } from '@/visitors/visitor-network'
import { pagePath, toTextPath, type Locale, type Rendering } from '@/i18n/routing'
import { toLocale } from '@/i18n/translator'
import { textDocument } from './text-page'

const patienceMs = 10_000

/** Next makes no page for a POST without its scripts: this server asks itself for it, by an id that it alone knows. */
const richDocument = async (locale: Locale, draft: Draft): Promise<string | undefined> => {
  const id = keepDraft(draft)
  try {
    const address = new URL(
      `${pagePath(locale, { room: 'feedback' })}?${draftName}=${id}`,
      `http://127.0.0.1:${process.env.PORT}`,
    )
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(address, { cache: 'no-store', redirect: 'manual', signal })
    const html = await response.text()
    // A page without the draft would have lost what was typed.
    return dropDraft(id) && [200, draft.status].includes(response.status) ? html : undefined
  } catch (error) {
    console.error('the page of a form could not be made', error)
    return undefined
  } finally {
    dropDraft(id)
  }
}

/** The text version stands in where there is no other page: nothing that was typed is lost. */
const refusedDocument = async (
  locale: Locale,
  rendering: Rendering,
  draft: Draft,
): Promise<string> => {
  const rich = rendering === 'rich' ? await richDocument(locale, draft) : undefined
  return rich ?? textDocument(await getRefusedPage(locale, draft, [tokenPair(new Date())]))
}

type FormProps = { params: Promise<{ locale: string; rendering: string }> }

/** POST of a form. Nothing is asked of the browser and nothing left in it: no cookie, no script. */
export const answerForm = async (request: Request, { params }: FormProps): Promise<Response> => {
  const given = await params
  const locale = toLocale(given.locale)
  const rendering = given.rendering === 'text' ? 'text' : 'rich'
  const network = visitorOf(request.headers)
  const taken = await takeForm(await readForm(request), { locale, rendering, network })
  if ('address' in taken) {
    const location = rendering === 'text' ? toTextPath(taken.address) : taken.address
    return new Response(null, { status: 303, headers: { location } })
  }
  const { status, retryAfterSeconds } = taken
  return new Response(await refusedDocument(locale, rendering, taken), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) }),
    },
  })
}
