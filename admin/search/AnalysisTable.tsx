import { locales } from '@/i18n/routing'
import { dictionaryPackages } from '@/search/engine/dictionary-packages'
import type { IndexReport } from '@/search/engine/index-report'
import type { SearchWords } from './search-words'

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
          const dictionary = missing && dictionaryPackages[missing]
          return (
            <tr key={locale}>
              <th scope="row">{languages[locale]}</th>
              <td>
                {methods[method]}
                {dictionary && (
                  <p>
                    {said.missing} <code>{`sudo apt-get install ${dictionary}`}</code>
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
