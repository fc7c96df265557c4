import { isOpen } from '@/feedback/rules/deadlines'
import { formatDate } from '@/i18n/format'
import type { Feedback } from '@/payload-types'
import { formAddress } from '../editor'
import { panelOrSentence } from '../or-sentence'
import { SentencePanel } from '../OverviewPanel'
import { tellDue } from './due-words'
import '../panels.css'

/** What is to be done with a message: by when, on which page, and an accessibility issue made of it in one step. */
export const NextStep = panelOrSentence(
  'Feedback.nextStep.label',
  async (editor, title, { data, id }) => {
    const { dueOn, page, purgedAt, status } = data as Partial<Feedback>
    if (purgedAt) {
      const date = formatDate(editor.locale, purgedAt.slice(0, 10))
      return <SentencePanel title={title} text={editor.say('Feedback.nextStep.purged', { date })} />
    }
    // Of every kind: a sender may have chosen another one.
    const isSaved = id !== undefined
    const due =
      dueOn && status && isOpen({ status }) ? tellDue(editor.locale, { dueOn, status }) : undefined
    if (!due && !page && !isSaved) return null
    const issue = { collection: 'accessibility-issues', query: { feedback: String(id) } } as const
    return (
      <section className="panel" aria-label={title}>
        {due && <p>{editor.say('Feedback.nextStep.due', { due: due.text })}</p>}
        {page && (
          <p>
            <a href={page}>{editor.say('Feedback.nextStep.page', { page })}</a>
          </p>
        )}
        {isSaved && (
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
