import type { SearchHit } from '@/content/page-models'
import { listParts } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { lookOf, type MatchLook } from '../ui/match-look'

type LegendProps = { items: SearchHit[]; t: Translate; locale: Locale }

const order: MatchLook[] = ['whole', 'inflected', 'part']

const looksIn = (items: SearchHit[]): MatchLook[] => {
  const shown = items
    .flatMap(({ link, excerpt }) => [...(link.marked ?? []), ...excerpt])
    .flatMap((run) => (typeof run !== 'string' && run.mark ? [lookOf(run.mark)] : []))
  return order.filter((look) => shown.includes(look))
}

/** Says what the marks in sight mean. In the text version all marks look the same. */
export const MatchLegend = ({ items, t, locale }: LegendProps) => {
  const looks = looksIn(items)
  return (
    looks.length > 0 && (
      <p className="match-legend">
        {t('Search.marks.legend')}{' '}
        {listParts(locale, looks.length).map((part) => {
          const look = typeof part === 'number' && looks[part]
          return look ? (
            <mark key={look} data-match={look}>
              {t(`Search.marks.${look}`)}
            </mark>
          ) : (
            part
          )
        })}
        .
      </p>
    )
  )
}
