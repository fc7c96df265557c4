import { formatFileSize } from '@/i18n/format'
import { regionalLocales } from '@/i18n/paths.js'
import { locales, type Locale } from '@/i18n/routing'
import type { IndexReport } from '@/search/engine/index-report'
import type { SearchWords } from './search-words'

type Props = { locale: Locale; report: IndexReport; words: SearchWords }

/** How the index is, as label and value. */
export const IndexFacts = ({ locale, report, words: { index, states, documents } }: Props) => {
  const regional = regionalLocales[locale] ?? locale
  const { format } = new Intl.NumberFormat(regional)
  const time = new Intl.DateTimeFormat(regional, { dateStyle: 'short', timeStyle: 'short' })
  const rows = [
    [index.state, states[report.state]],
    ...locales.map((language) => [documents[language], format(report.documents[language])]),
    [index.builtAt, report.builtAt ? time.format(new Date(report.builtAt)) : index.never],
    [index.size, formatFileSize(locale, report.bytes)],
    [index.waiting, format(report.waiting)],
  ]
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
