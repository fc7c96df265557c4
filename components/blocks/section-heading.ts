import type { Section } from '@/content/page-models'

/** Of a page that tells what was wrong with a form its reader hears that first: autofocus needs no script. */
export const headingOf = ({ id, blocks }: Section) => ({
  id,
  ...(blocks.some(({ type }) => type === 'problems') && { tabIndex: -1, autoFocus: true }),
})
