// What the addresses of pages of a query are made of, per locale. Plain JavaScript, since the headers of
// next.config.js are made from it. The matcher of proxy.ts repeats it word for word.
import { internalBranch, locales, segments, textSegment } from './paths.js'

/** Parameter → its name in an address. @type {Record<string, Record<string, string>>} */
export const parameters = {
  word: { fi: 'sana', sv: 'ord', en: 'word' },
  status: { fi: 'tila', sv: 'status', en: 'status' },
  program: { fi: 'ohjelma', sv: 'program', en: 'programme' },
  kind: { fi: 'laji', sv: 'typ', en: 'kind' },
  sort: { fi: 'jarjestys', sv: 'ordning', en: 'sort' },
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
}

/** Fixed values of parameters as addresses write them. @type {Record<string, Record<string, Record<string, string>>>} */
export const valueWords = {
  status: {
    planned: { fi: 'suunnitteilla', sv: 'planeras', en: 'planned' },
    active: { fi: 'kaynnissa', sv: 'pagar', en: 'active' },
    ended: { fi: 'paattynyt', sv: 'avslutat', en: 'ended' },
    superseded: { fi: 'korvattu', sv: 'ersatt', en: 'superseded' },
    unknown: { fi: 'ei-tiedossa', sv: 'okant', en: 'unknown' },
  },
  kind: {
    cityRegion: { fi: 'kaupunkiseutu', sv: 'stadsregion', en: 'city-region' },
    area: { fi: 'alue', sv: 'omrade', en: 'area' },
  },
  sort: {
    program: { fi: 'ohjelma', sv: 'program', en: 'programme' },
    name: { fi: 'nimi', sv: 'namn', en: 'name' },
    newest: { fi: 'uusimmat', sv: 'nyaste', en: 'newest' },
    oldest: { fi: 'vanhimmat', sv: 'aldsta', en: 'oldest' },
  },
}

/** Rooms and stations whose first page has further ones by query. */
const roomsOfQueries = ['programs', 'themes', 'city-regions']

/**
 * Every address that may be a page of a query: one rule for each parameter that makes it one. A rule can
 * name a parameter but not "any of them".
 * @returns {{ source: string, has: { type: 'query', key: string }[] }[]}
 */
export const queryAddresses = () =>
  locales.flatMap((locale) => {
    const names = roomsOfQueries.map((room) => segments[room]?.[locale]).join('|')
    const source = `/:locale(${locale})/:list((?:${textSegment[locale]}/)?(?:${names})(?:\\.md)?)`
    return Object.values(parameters).map((name) => ({
      source,
      has: [{ type: /** @type {const} */ ('query'), key: name[locale] ?? '' }],
    }))
  })

/**
 * The address of the static page behind a query leads to the list: readers know the query alone.
 * @returns {{ source: string, destination: string, permanent: true }[]}
 */
export const queryRedirects = () =>
  locales.flatMap((locale) =>
    roomsOfQueries.flatMap((room) => {
      const name = segments[room]?.[locale]
      return [
        [room, name],
        [`${internalBranch.text}/${room}`, `${textSegment[locale]}/${name}`],
        [`${internalBranch.markdown}/${room}`, `${name}.md`],
      ].map(([internal, localized]) => ({
        source: `/${locale}/${internal}/query/:query`,
        destination: `/${locale}/${localized}`,
        permanent: /** @type {const} */ (true),
      }))
    }),
  )
