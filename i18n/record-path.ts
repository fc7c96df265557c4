import { segments, textSegment } from './paths.js'
import { isLocale, isRoom, type Locale, type Room } from './routing'

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A `%` that begins no character: no record has such an address.
    return undefined
  }
}

/** The record behind a public path in any rendering: `/fi/teksti/ohjelmat/oske` → programs, `oske`, in Finnish. */
export const parseRecordPath = (
  path: string,
): { locale: Locale; room: Room; slug: string } | undefined => {
  const [, locale = '', ...rest] = path.replace(/\.md$/, '').split('/')
  if (!isLocale(locale)) return undefined
  const [name, slug = '', ...more] = rest[0] === textSegment[locale] ? rest.slice(1) : rest
  const room = Object.keys(segments).find((internal) => segments[internal]?.[locale] === name)
  const plain = decoded(slug)
  if (!room || !isRoom(room) || !plain || more.length > 0) return undefined
  return { locale, room, slug: plain }
}
