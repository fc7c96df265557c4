import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { IndexReport, Miss } from '@/search/engine/index-report'
import { ColumnHeads } from '../ColumnHeads'
import { filled, type SearchWords } from './search-words'

type Props = {
  adminRoute: string
  locale: Locale
  misses: IndexReport['misses']
  words: SearchWords
}

const collections = { synonym: 'synonym-groups', bet: 'best-bets' } as const

/** Address of an empty form in the language of a search, with the search in it. */
const formAddress = (
  adminRoute: string,
  collection: string,
  { locale, text }: Pick<Miss, 'locale' | 'text'>,
) =>
  `${adminRoute}/collections/${collection}/create?${new URLSearchParams({ locale, words: text })}`

const Actions = ({
  adminRoute,
  miss,
  words,
}: Pick<Props, 'adminRoute'> & { miss: Miss; words: SearchWords['misses'] }) =>
  (['synonym', 'bet'] as const).map((action) => (
    <a
      key={action}
      href={formAddress(adminRoute, collections[action], miss)}
      aria-label={filled(words.for, { action: words[action], text: miss.text })}
    >
      {words[action]}
    </a>
  ))

/** What people looked for in vain, the most frequent first, each a step from a synonym or a recommendation. */
export const MissTable = ({
  adminRoute,
  locale,
  misses: { rows, total, isFullToday },
  words: { misses: words, languages },
}: Props) => (
  <section aria-labelledby="search-misses">
    <h2 id="search-misses">{words.title}</h2>
    <p>{words.help}</p>
    {isFullToday && <p>{words.full}</p>}
    {rows.length < total && (
      <p>{filled(words.more, { shown: String(rows.length), total: String(total) })}</p>
    )}
    {rows.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <table aria-labelledby="search-misses">
        <ColumnHeads names={[words.text, words.language, words.count, words.lastDay, words.todo]} />
        <tbody>
          {rows.map((miss) => (
            <tr key={`${miss.locale} ${miss.text}`}>
              <th scope="row" lang={miss.locale}>
                {miss.text}
              </th>
              <td>{languages[miss.locale]}</td>
              <td>{miss.count}</td>
              <td>{formatDate(locale, miss.lastDay)}</td>
              <td className="search-admin__actions">
                <Actions adminRoute={adminRoute} miss={miss} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
