import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { HiddenFields } from '../fields/HiddenFields'
import { pageQuestion } from './page-question'

/** A plain form that needs no token: the page stays the same for all. */
export const PageQuestionRich = ({ page, t }: { page: PageModel; t: Translate }) => {
  const question = pageQuestion(page)
  if (!question) return null
  const { id, action, hidden, answers, form } = question
  return (
    <form method="post" action={action} aria-labelledby={id} className="page-question no-print">
      <div className="page-width">
        <HiddenFields fields={hidden} />
        <p id={id}>{t('PageQuestion.question')}</p>
        {answers.map(({ found, name }) => (
          <input
            key={found}
            type="submit"
            name={name}
            value={t(`PageQuestion.${found}`)}
            className="button"
          />
        ))}
        <a className="link" href={form} rel="nofollow">
          {t('PageQuestion.tell')}
        </a>
      </div>
    </form>
  )
}
