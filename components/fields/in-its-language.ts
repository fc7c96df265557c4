import type { FormOption } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

/** Name of a choice, with its language where that is not the page's. */
export const inItsLanguage = (
  { label, lang }: Pick<FormOption, 'label' | 'lang'>,
  t: Translate,
): string =>
  lang ? `${label} ${t('Site.inLanguage', { language: t(`Languages.${lang}`) })}` : label
