// The ways to the other pages of something that is turned page by page. Pure.
import type { MessageKey, Translate } from '@/i18n/translator'
import { pageNumbers } from './list-selection'
import type { Block, Link, Target } from './page-models'

type Turned = {
  t: Translate
  /** What the links are called together. */
  name: string
  /** From 1; one beyond the last is none of the pages. */
  page: number
  pages: number
  targetOf: (page: number) => Target
}

/** Nothing where there is one page alone. */
export const pageLinks = ({ t, name, page, pages, targetOf }: Turned): Block[] => {
  if (pages < 2) return []
  const linkTo = (number: number, key: MessageKey): Link => ({
    label: t(key, { page: number }),
    to: targetOf(number),
  })
  const isPage = (number: number) => number >= 1 && number <= pages
  const link = (number: number, key: MessageKey) =>
    isPage(number) ? linkTo(number, key) : undefined
  return [
    {
      type: 'page-links',
      name,
      previous: link(page - 1, 'List.previous'),
      pages: pageNumbers(page, pages).map((number) => ({
        number,
        ...(number === page
          ? { label: t('List.page', { page: number }), current: true as const }
          : linkTo(number, 'List.page')),
      })),
      next: link(page + 1, 'List.next'),
    },
  ]
}
