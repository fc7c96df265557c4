import { locales } from '@/i18n/routing'
import type { IndexReport } from '@/search/engine/index-report'
import type { SearchWords } from './search-words'

/** What brings a dictionary to a server of Debian, as our image is. */
const commands: Partial<Record<string, string>> = {
  voikko: 'sudo apt-get install voikko-fi',
  hunspell: 'sudo apt-get install hunspell-sv',
}

type Props = { analysis: IndexReport['analysis']; words: SearchWords }

/** With what the words of each language are analysed, and what to install where a dictionary is missing. */
export const AnalysisTable = ({
  analysis,
  words: { analysis: said, languages, methods },
}: Props) => (
  <section aria-labelledby="search-analysis">
    <h2 id="search-analysis">{said.title}</h2>
    <table aria-labelledby="search-analysis">
      <thead>
        <tr>
          <th scope="col">{said.language}</th>
          <th scope="col">{said.method}</th>
        </tr>
      </thead>
      <tbody>
        {locales.map((locale) => {
          const { method, missing } = analysis[locale]
          const command = missing && commands[missing]
          return (
            <tr key={locale}>
              <th scope="row">{languages[locale]}</th>
              <td>
                {methods[method]}
                {command && (
                  <p>
                    {said.missing} <code>{command}</code>
                  </p>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)
