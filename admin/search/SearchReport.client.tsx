'use client'

import { Button } from '@payloadcms/ui'
import type { Locale } from '@/i18n/routing'
import '../panels.css'
import { AnalysisTable } from './AnalysisTable'
import { IndexFacts } from './IndexFacts'
import { MissTable } from './MissTable'
import './search.css'
import type { SearchWords } from './search-words'
import { useIndexReport, type Asked } from './use-index-report'

type Props = {
  adminRoute: string
  apiRoute: string
  locale: Locale
  mayRebuild: boolean
  words: SearchWords
}

const progressIn = ({ report, hasFailed, isRebuilt }: Asked, { index, ...words }: SearchWords) => {
  if (hasFailed) return words.failed
  if (!report) return words.loading
  if (report.isRebuilding) return index.rebuilding
  if (report.hasFailed) return index.notRebuilt
  return isRebuilt ? index.rebuilt : ''
}

export const SearchReport = ({ adminRoute, apiRoute, locale, mayRebuild, words }: Props) => {
  const asked = useIndexReport(`${apiRoute}/search-index`)
  const { report, rebuild } = asked
  return (
    <div className="panel search-admin">
      <section aria-labelledby="search-index">
        <h2 id="search-index">{words.index.title}</h2>
        <p>{words.index.help}</p>
        <p role="status">{progressIn(asked, words)}</p>
        {report && <IndexFacts locale={locale} report={report} words={words} />}
        {mayRebuild && report && (
          <Button disabled={report.isRebuilding} onClick={rebuild} size="medium">
            {words.index.rebuild}
          </Button>
        )}
      </section>
      {report && <AnalysisTable analysis={report.analysis} words={words} />}
      {report && (
        <MissTable adminRoute={adminRoute} locale={locale} misses={report.misses} words={words} />
      )}
    </div>
  )
}
