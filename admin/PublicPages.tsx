import type { CollectionSlug, UIFieldServerComponent } from 'payload'
import { isRoom, locales, type Locale } from '@/i18n/routing'
import { toEditor, type Editor } from './editor'
import { toLanguageRows, type LanguageState, type RecordInAllLanguages } from './language-rows'
import { UnsavedPanel } from './OverviewPanel'
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

const wordsFor = (editor: Editor): PublicPagesWords => ({
  title: editor.say('Record.publicPages.label'),
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
export const PublicPages: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  if (!isRoom(collectionSlug)) return null
  const editor = toEditor(req)
  const words = wordsFor(editor)
  if (id === undefined)
    return <UnsavedPanel title={words.title} text={editor.say('Panels.unsaved.pages')} />
  const collection = collectionSlug as CollectionSlug
  const [stored, newest] = await Promise.all([
    findInAllLanguages(editor, collection, id, false),
    findInAllLanguages(editor, collection, id, true),
  ])
  return (
    <PublicPagesList
      room={collectionSlug}
      rows={toLanguageRows(collectionSlug, stored, newest)}
      words={words}
    />
  )
}
