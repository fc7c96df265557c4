// The hits of an answer as a table (RFC 4180), for people with a spreadsheet.
import { stringify } from 'csv-stringify/sync'
import type { Translate } from '@/i18n/translator'
import type { FoundPage } from './outlet-answer'

/**
 * A byte order mark tells Excel that this is UTF-8. A cell that it would take for a formula begins with an
 * apostrophe, for whatever an editor or a visitor wrote.
 */
export const toCsv = (found: FoundPage[], t: Translate): string =>
  stringify(
    found.map(({ title, kindName, language, lastChanged = '', address, excerpt }) => [
      title,
      kindName,
      language,
      lastChanged,
      address,
      excerpt,
    ]),
    {
      header: true,
      columns: [
        t('Search.feeds.columns.title'),
        t('Search.feeds.columns.kind'),
        t('Search.feeds.columns.language'),
        t('Search.feeds.columns.lastChanged'),
        t('Search.feeds.columns.address'),
        t('Search.feeds.columns.excerpt'),
      ],
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )
