// What every page carries around its content: the portal's name, its publisher and main navigation.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { pagePath, type Locale, type Room, type Station } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import { listRecords, nameRun, toLink } from './directory'
import type { Link, Site } from './page-models'
import { findNavigation, findSiteSettings } from './payload-client'
import { phrase } from './phrases'
import { idOf } from './relations'
import { findSiteNotice } from './site-notice'

export const roomLink = (locale: Locale, room: Room | Station): Link => ({
  label: getTranslate(locale)(`Rooms.${room}` as MessageKey),
  to: { href: pagePath(locale, { room }) },
})

export const getSite = cached(
  'site',
  async (locale: Locale): Promise<Omit<Site, 'origin'>> => {
    const [settings, notice, navigation, organizations, pages] = await Promise.all([
      findSiteSettings(locale),
      findSiteNotice(locale),
      findNavigation(locale),
      listRecords('organizations'),
      listRecords('pages'),
    ])
    const t = getTranslate(locale)
    const record = organizations.find(({ id }) => id === idOf(settings.publisher))
    const publisher = nameRun(locale, 'organizations', record)
    return {
      name: settings.siteName || t('Site.fallbackName'),
      notice,
      publisher,
      published: publisher && phrase(t, 'Site.published', { publisher: [publisher] }),
      navigation: (navigation.rooms ?? []).map((room) => roomLink(locale, room)),
      pages: (navigation.pages ?? []).flatMap((page) => {
        const record = pages.find(({ id }) => id === idOf(page))
        const run = nameRun(locale, 'pages', record)
        return run ? [toLink(run)] : []
      }),
    }
  },
  () => [settingsTag, listTag('organizations'), listTag('pages')],
)
