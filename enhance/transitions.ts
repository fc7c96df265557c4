import { textSegment } from '../i18n/paths.js'

const isRich = (address: string) => {
  const { pathname } = new URL(address)
  const [, locale = '', branch] = pathname.split('/')
  return branch !== textSegment[locale] && !pathname.endsWith('.md')
}

/**
 * Text pages and Markdown take no part in view transitions. On the way to one Chromium would report an
 * error on its console, unless the transition is called off before.
 */
export const skipTransitionToOtherRendering = ({ viewTransition, activation }: PageSwapEvent) => {
  const next = activation?.entry.url
  if (next && !isRich(next)) viewTransition?.skipTransition()
}
