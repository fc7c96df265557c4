// Honest pages for functions that open later: what they will do, and whom to contact until then.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, trail, type PageParts } from './compose'
import { contactAdvice } from './contact-advice'
import type { ComingPage } from './page-models'
import { roomLink } from './site'

type ComingRoom = 'feedback'

const readComing = cached(
  'coming-page',
  async (locale: Locale, room: ComingRoom): Promise<PageParts<'coming'>> => {
    const t = getTranslate(locale)
    return {
      kind: 'coming',
      locale,
      title: t(`Rooms.${room}`),
      lead: t(`Coming.${room}.lead`),
      sections: [
        {
          id: 'plan',
          title: t(`Coming.${room}.planTitle`),
          blocks: [{ type: 'paragraph', content: [t(`Coming.${room}.plan`)] }],
        },
        { id: 'contact', title: t('Coming.contactTitle'), blocks: await contactAdvice(locale) },
        {
          id: 'meanwhile',
          title: t('Coming.meanwhileTitle'),
          blocks: [
            { type: 'links', items: [roomLink(locale, 'site-map'), roomLink(locale, 'contacts')] },
          ],
        },
      ],
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(locales.map((other) => [other, pagePath(other, { room })])),
    }
  },
  () => [
    settingsTag,
    ...(['pages', 'programs', 'themes', 'city-regions', 'documents'] as const).map(listTag),
  ],
)

export const getComingPage = async (locale: Locale, room: ComingRoom): Promise<ComingPage> =>
  composePage(await readComing(locale, room))
