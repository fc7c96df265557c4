import type { Translate } from '@/i18n/translator'

export const richOptions = (t: Translate) => ({
  t,
  toAddress: (href: string) => href,
  className: 'link',
})
