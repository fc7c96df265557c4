import { hasRole } from '@/collections/access/roles'
import type { Feedback } from '@/payload-types'
import { panelOrSentence } from '../or-sentence'
import '../panels.css'
import { ErasureButtons } from './ErasureButtons.client'

const path = 'Feedback.erasure'

/** Erases what is personal at the request of whoever wrote; publishers see it, as long as there is something. */
export const Erasure = panelOrSentence(`${path}.label`, async (editor, title, { data, id }) => {
  const { purgedAt, name, email } = data as Partial<Feedback>
  const { user, payload } = editor.req
  if (purgedAt || id === undefined || !hasRole(user, 'publisher')) return null
  const say = (key: string) => editor.say(`${path}.${key}`)
  const wordsOf = (what: 'sender' | 'words') => ({
    what,
    label: say(`${what}.button`),
    warning: say(`${what}.warning`),
  })
  return (
    <section className="field-type panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{say('help')}</p>
      <ErasureButtons
        address={`${payload.config.routes.api}/feedback-erasure?id=${encodeURIComponent(String(id))}`}
        choices={[...(name || email ? [wordsOf('sender')] : []), wordsOf('words')]}
        words={{
          heading: say('heading'),
          confirm: say('confirm'),
          cancel: say('cancel'),
          failed: say('failed'),
        }}
      />
    </section>
  )
})
