import 'server-only'
import { readingOnce } from '@/cache/cached'
import { facetNames, hitTarget } from '@/content/search-facts'
import { siteOrigin } from '@/content/site-origin'
import { pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { textName } from '../search-address'
import { suggestOnSite } from '../site-search'
import { kindNameIn } from './found-pages'
import {
  begunWords,
  parseBegunText,
  toSuggestionList,
  type SuggestedPage,
  type SuggestionList,
} from './suggestions'

/** Suggestions for the text of a search box; the list is empty where there are none. */
export const suggestFor = (locale: Locale, text: string): Promise<SuggestionList> =>
  readingOnce(async () => {
    const asked = parseBegunText(text)
    if (!asked) return ['', [], [], []]
    const [suggestions, names] = await Promise.all([
      suggestOnSite(begunWords(asked), locale),
      facetNames(locale),
    ])
    const origin = siteOrigin()
    const pages = new Map<string, SuggestedPage>()
    for (const suggestion of suggestions) {
      if (suggestion.kind !== 'document') continue
      const target = await hitTarget(suggestion.id)
      if (!target) continue
      const { title, kind } = target
      const address = new URL(target.href, origin).href
      pages.set(suggestion.id, { title, address, kind, kindName: kindNameIn(names, kind) })
    }
    const search = new URL(pagePath(locale, { room: 'search' }), origin)
    return toSuggestionList(asked, suggestions, pages, {
      termName: getTranslate(locale)('Search.suggestions.term'),
      searchAddress: (term) => {
        search.search = new URLSearchParams({ [textName(locale)]: term }).toString()
        return search.href
      },
    })
  })
