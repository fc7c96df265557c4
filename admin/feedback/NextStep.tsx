import { formatDate } from '@/i18n/format'
import type { Feedback } from '@/payload-types'
import { formAddress } from '../editor'
import { panelOrSentence } from '../or-sentence'
import { SentencePanel } from '../OverviewPanel'
import '../panels.css'

/** What a message leads to: its page, and an accessibility issue made of it in one step. */
export const NextStep = panelOrSentence(
  'Feedback.nextStep.label',
  async (editor, title, { data, id }) => {
    const { kind, page, purgedAt } = data as Partial<Feedback>
    if (purgedAt) {
      const date = formatDate(editor.locale, purgedAt.slice(0, 10))
      return <SentencePanel title={title} text={editor.say('Feedback.nextStep.purged', { date })} />
    }
    const isAboutAccessibility = kind === 'accessibility' && id !== undefined
    if (!page && !isAboutAccessibility) return null
    const issue = { collection: 'accessibility-issues', query: { feedback: String(id) } } as const
    return (
      <section className="panel" aria-label={title}>
        {page && (
          <p>
            <a href={page}>{editor.say('Feedback.nextStep.page', { page })}</a>
          </p>
        )}
        {isAboutAccessibility && (
          <p>
            <a href={formAddress(editor, issue)}>{editor.say('Feedback.nextStep.issue')}</a>
            <br />
            {editor.say('Feedback.nextStep.issueHelp')}
          </p>
        )}
      </section>
    )
  },
)
