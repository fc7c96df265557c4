import type { CollectionSlug } from 'payload'
import { isRoom, locales, type Locale } from '@/i18n/routing'
import type { Editor } from './editor'
import { toLanguageRows, type LanguageState, type RecordInAllLanguages } from './language-rows'
import { panelOrSentence } from './or-sentence'
import { SentencePanel } from './OverviewPanel'
import { PublicPagesList, type PublicPagesWords } from './PublicPages.client'

const states: LanguageState[] = ['published', 'changed', 'draft', 'none']

const languageWords = ({ say }: Editor, locale: Locale) => {
  const language = say(`InLanguage.${locale}`)
  return {
    name: say(`Locales.${locale}`),
    notPublished: say('Panels.pages.notPublished', { language }),
    links: {
      rich: say('Panels.pages.links.rich', { language }),
      text: say('Panels.pages.links.text', { language }),
      markdown: say('Panels.pages.links.markdown', { language }),
    },
  }
}

const wordsFor = (editor: Editor, title: string): PublicPagesWords => ({
  title,
  asking: editor.say('Panels.pages.asking'),
  stale: editor.say('Panels.pages.stale'),
  newTab: editor.say('Panels.pages.newTab'),
  states: Object.fromEntries(
    states.map((state) => [state, editor.say(`Panels.pages.states.${state}`)]),
  ) as PublicPagesWords['states'],
  languages: Object.fromEntries(
    locales.map((locale) => [locale, languageWords(editor, locale)]),
  ) as PublicPagesWords['languages'],
})

const findInAllLanguages = async (
  { req }: Editor,
  collection: CollectionSlug,
  id: number | string,
  draft: boolean,
): Promise<RecordInAllLanguages> =>
  (await req.payload.findByID({
    collection,
    id,
    draft,
    trash: true,
    locale: 'all',
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })) as RecordInAllLanguages

/** Links to a record's public pages in every language, and which languages are published. */
export const PublicPages = panelOrSentence(
  'Record.publicPages.label',
  async (editor, title, { collectionSlug, id }) => {
    if (!isRoom(collectionSlug)) return null
    if (id === undefined)
      return <SentencePanel title={title} text={editor.say('Panels.unsaved.pages')} />
    const collection = collectionSlug as CollectionSlug
    const [stored, newest] = await Promise.all([
      findInAllLanguages(editor, collection, id, false),
      findInAllLanguages(editor, collection, id, true),
    ])
    return (
      <PublicPagesList
        room={collectionSlug}
        rows={toLanguageRows(collectionSlug, stored, newest)}
        words={wordsFor(editor, title)}
      />
    )
  },
)
