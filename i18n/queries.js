// What the addresses of pages of a query are made of, per locale. Plain JavaScript, since the headers of
// next.config.js are made from it. The matcher of proxy.ts repeats it word for word.
import { internalBranch, locales, outletFormats, segments, textSegment } from './paths.js'

/** Parameter → its name in an address. @type {Record<string, Record<string, string>>} */
export const parameters = {
  word: { fi: 'sana', sv: 'ord', en: 'word' },
  status: { fi: 'tila', sv: 'status', en: 'status' },
  program: { fi: 'ohjelma', sv: 'program', en: 'programme' },
  kind: { fi: 'laji', sv: 'typ', en: 'kind' },
  sort: { fi: 'jarjestys', sv: 'ordning', en: 'sort' },
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
}

/** The one text of a search, and the fields of its form that write into it. @type {Record<string, Record<string, string>>} */
export const wordParameters = {
  text: { fi: 'hakusanat', sv: 'sokord', en: 'words' },
  /** The text that the form was filled from, so that it is seen what the reader changed. */
  before: { fi: 'aiemmat-sanat', sv: 'tidigare-ord', en: 'earlier-words' },
  all: { fi: 'kaikki-sanat', sv: 'alla-ord', en: 'all-words' },
  any: { fi: 'jokin-sanoista', sv: 'nagot-av-orden', en: 'any-word' },
  phrase: { fi: 'perakkain', sv: 'i-foljd', en: 'phrase' },
  without: { fi: 'ilman-sanoja', sv: 'utan-ord', en: 'without-words' },
  near: { fi: 'lahekkain', sv: 'nara-varandra', en: 'near-words' },
  within: { fi: 'etaisyys', sv: 'avstand', en: 'distance' },
  form: { fi: 'sanamuoto', sv: 'ordform', en: 'word-form' },
}

/** What a search is narrowed by, and its order, beside its words. @type {Record<string, Record<string, string>>} */
export const searchParameters = {
  type: { fi: 'sisalto', sv: 'innehall', en: 'content' },
  theme: { fi: 'teema', sv: 'tema', en: 'theme' },
  cityRegion: { fi: 'kaupunkiseutu', sv: 'stadsregion', en: 'city-region' },
  year: { fi: 'vuosi', sv: 'ar', en: 'year' },
  sourceType: { fi: 'rahoituslahde', sv: 'finansieringskalla', en: 'funding-source' },
  basis: { fi: 'rahoituksen-vaihe', sv: 'finansieringens-skede', en: 'funding-stage' },
  status: { fi: 'tila', sv: 'status', en: 'status' },
  language: { fi: 'kieli', sv: 'sprak', en: 'language' },
  yearFrom: { fi: 'vuodesta', sv: 'fran-ar', en: 'from-year' },
  yearTo: { fi: 'vuoteen', sv: 'till-ar', en: 'to-year' },
  dateFrom: { fi: 'paivitetty-alkaen', sv: 'uppdaterad-fran', en: 'updated-from' },
  dateTo: { fi: 'paivitetty-viimeistaan', sv: 'uppdaterad-senast', en: 'updated-until' },
  amountFrom: { fi: 'euroja-vahintaan', sv: 'euro-minst', en: 'euros-at-least' },
  amountTo: { fi: 'euroja-enintaan', sv: 'euro-hogst', en: 'euros-at-most' },
  sort: { fi: 'jarjestys', sv: 'ordning', en: 'sort' },
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
  spelling: { fi: 'kirjoitusasu', sv: 'stavning', en: 'spelling' },
}

/** What the feedback page is asked for: what is told about what, or how a message is getting on. @type {Record<string, Record<string, string>>} */
export const feedbackParameters = {
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
  version: { fi: 'versio', sv: 'version', en: 'version' },
  subject: { fi: 'aihe', sv: 'amne', en: 'subject' },
  found: { fi: 'loytyi', sv: 'hittades', en: 'found' },
  receipt: { fi: 'vastaanottonumero', sv: 'kvittonummer', en: 'receipt' },
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
    relevance: { fi: 'osuvimmat', sv: 'relevans', en: 'relevance' },
    title: { fi: 'otsikko', sv: 'rubrik', en: 'title' },
    amount: { fi: 'suurin-summa', sv: 'storsta-belopp', en: 'largest-amount' },
  },
  type: {
    program: { fi: 'ohjelma', sv: 'program', en: 'programme' },
    theme: { fi: 'teema', sv: 'tema', en: 'theme' },
    'city-region': { fi: 'kaupunkiseutu', sv: 'stadsregion', en: 'city-region' },
    page: { fi: 'sivu', sv: 'sida', en: 'page' },
    document: { fi: 'asiakirja', sv: 'dokument', en: 'document' },
    person: { fi: 'yhteyshenkilo', sv: 'kontaktperson', en: 'contact-person' },
  },
  sourceType: {
    state: { fi: 'valtio', sv: 'staten', en: 'state' },
    cityRegions: { fi: 'kaupunkiseudut', sv: 'stadsregionerna', en: 'city-regions' },
    euStructuralFund: { fi: 'eu-rakennerahasto', sv: 'eu-strukturfond', en: 'eu-structural-fund' },
    other: { fi: 'muu', sv: 'annan', en: 'other' },
  },
  basis: {
    planned: { fi: 'suunniteltu', sv: 'planerad', en: 'planned' },
    reserved: { fi: 'varattu', sv: 'reserverad', en: 'reserved' },
    decided: { fi: 'paatetty', sv: 'beslutad', en: 'decided' },
    committed: { fi: 'sidottu', sv: 'bunden', en: 'committed' },
    paid: { fi: 'maksettu', sv: 'betald', en: 'paid' },
    returned: { fi: 'palautettu', sv: 'aterbetald', en: 'returned' },
  },
  form: {
    exact: { fi: 'sellaisenaan', sv: 'som-skrivet', en: 'as-written' },
    noCompounds: { fi: 'ei-yhdyssanoista', sv: 'inte-i-sammansattningar', en: 'not-in-compounds' },
  },
  spelling: {
    off: { fi: 'sellaisenaan', sv: 'som-skrivet', en: 'as-written' },
  },
  subject: {
    content: { fi: 'sisalto', sv: 'innehall', en: 'content' },
    accessibility: { fi: 'saavutettavuus', sv: 'tillganglighet', en: 'accessibility' },
    data: { fi: 'data', sv: 'data', en: 'data' },
    other: { fi: 'muu', sv: 'annat', en: 'other' },
  },
  found: {
    yes: { fi: 'kylla', sv: 'ja', en: 'yes' },
    no: { fi: 'ei', sv: 'nej', en: 'no' },
  },
}

/** Lists, whose first page has further ones by query. */
const roomsOfQueries = ['programs', 'themes', 'city-regions']

/** @typedef {{ source: string, has?: { type: 'query', key: string }[] }} QueryAddress */

/**
 * The search has too many parameters for a rule each: every request for it is taken, in all its formats.
 * @param {string} locale @returns {QueryAddress}
 */
const searchAddresses = (locale) => ({
  source: `/:locale(${locale})/:page((?:${textSegment[locale]}/)?${segments.search?.[locale]}(?:\\.(?:md|${outletFormats.join('|')}))?)`,
})

/**
 * Every form of the feedback page is one reader's, and what is sent comes to the address of the form (ADR 0037).
 * @param {string} locale @returns {QueryAddress}
 */
const feedbackAddress = (locale) => ({
  source: `/:locale(${locale})/:form((?:${textSegment[locale]}/)?${segments.feedback?.[locale]})`,
})

/** @returns {QueryAddress[]} */
export const feedbackAddresses = () => locales.map(feedbackAddress)

/**
 * Every address that may be a page of a query. Of lists one rule for each parameter that makes it one: a
 * rule can name a parameter but not "any of them".
 * @returns {QueryAddress[]}
 */
export const queryAddresses = () =>
  locales.flatMap((locale) => {
    const names = roomsOfQueries.map((room) => segments[room]?.[locale]).join('|')
    const source = `/:locale(${locale})/:list((?:${textSegment[locale]}/)?(?:${names})(?:\\.md)?)`
    const lists = Object.values(parameters).map((name) => ({
      source,
      has: [{ type: /** @type {const} */ ('query'), key: name[locale] ?? '' }],
    }))
    return [...lists, searchAddresses(locale), feedbackAddress(locale)]
  })

/** Folder of the route that takes what the feedback page sends. */
export const feedbackMessagesFolder = 'feedback-messages'

/** @param {string} locale @param {string} text segment of the text version, or none */
const messagesRedirect = (locale, text) => ({
  source: `/${locale}/${feedbackMessagesFolder}/${text ? 'text' : 'rich'}`,
  destination: ['', locale, ...(text ? [text] : []), segments.feedback?.[locale]].join('/'),
  permanent: /** @type {const} */ (true),
})

/**
 * The address of the static page behind a query leads to the list: readers know the query alone. So does that
 * of the route behind a form.
 * @returns {{ source: string, destination: string, permanent: true }[]}
 */
export const queryRedirects = () =>
  locales.flatMap((locale) => [
    messagesRedirect(locale, ''),
    messagesRedirect(locale, textSegment[locale] ?? ''),
    ...[...roomsOfQueries, 'search', 'feedback'].flatMap((room) => {
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
  ])
