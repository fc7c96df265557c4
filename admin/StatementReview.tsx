import { isLate } from '@/collections/rules/accessibility-issue'
import { today } from '@/i18n/days'
import { findAsEditor, formAddress, type Editor } from './editor'
import { panelOrSentence } from './or-sentence'
import { tellReview } from './statement-review'
import './panels.css'

const findOpenIssues = async (editor: Editor) =>
  findAsEditor(editor, 'accessibility-issues', { fixedOn: { exists: false } }, 'fixBy')

/** In the settings of the accessibility statement: when its review is due, and which issues are open. */
export const StatementReview = panelOrSentence(
  'AccessibilityStatement.review.label',
  async (editor, title) => {
    const [review, issues] = await Promise.all([
      tellReview({
        payload: editor.req.payload,
        user: editor.req.user,
        language: editor.locale,
      }),
      findOpenIssues(editor),
    ])
    return (
      <section className="field-type panel" aria-label={title}>
        <h2>{title}</h2>
        <p>{review.text}</p>
        {issues.length === 0 ? (
          <p>{editor.say('AccessibilityStatement.review.none')}</p>
        ) : (
          <>
            <p>{editor.say('AccessibilityStatement.review.open')}</p>
            <ul>
              {issues.map((issue) => (
                <li key={issue.id}>
                  <a
                    href={formAddress(editor, { collection: 'accessibility-issues', id: issue.id })}
                  >
                    {issue.adminTitle || editor.say('Panels.untitled')}
                  </a>
                  {isLate(issue, today()) && (
                    <span className="panel__note">
                      {editor.say('AccessibilityStatement.review.late')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    )
  },
)
