import { seedLocales, type Localized } from './records'

/** A calendar day as the admin's date fields store it: noon in UTC. @param iso `YYYY-MM-DD` */
export const day = (iso: string) => `${iso}T12:00:00.000Z`

/** Adds the editorial dates and the state of a full translation to the words of every language. */
export const publishedOn = <Words extends object>(date: string, words: Localized<Words>) =>
  Object.fromEntries(
    seedLocales.map((locale) => [
      locale,
      { ...words[locale], firstPublished: date, lastChanged: date, languageState: 'full' },
    ]),
  ) as Localized<Words & { firstPublished: string; lastChanged: string; languageState: 'full' }>
