import type { PageModel } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { HiddenFields } from '../fields/HiddenFields'
import { pageQuestion } from './page-question'

export const PageQuestionText = ({ page, t }: { page: PageModel; t: Translate }) => {
  const question = pageQuestion(page)
  if (!question) return null
  const { id, action, hidden, answers, form } = question
  return (
    <form method="post" action={toTextPath(action)} aria-labelledby={id}>
      <HiddenFields fields={hidden} />
      <p>
        <span id={id}>{t('PageQuestion.question')}</span>{' '}
        {answers.map(({ found, name }) => (
          <span key={found}>
            <input type="submit" name={name} value={t(`PageQuestion.${found}`)} />{' '}
          </span>
        ))}
        <a href={toTextPath(form)} rel="nofollow">
          {t('PageQuestion.tell')}
        </a>
      </p>
    </form>
  )
}
