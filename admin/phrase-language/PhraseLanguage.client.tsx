'use client'

import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, $isTextNode, TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { phraseLanguages } from '@/i18n/phrase-languages'
import { $isSelectionIn, $languageOf, markSelection } from './language-state'
import './phrase-language.css'

/** Shows the mark while it is written, and lets the browser check the spelling of that language. */
const ShownLanguage = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(TextNode, (mutations) => {
        editor.read(() => {
          for (const key of mutations.keys()) {
            const node = $getNodeByKey(key)
            const element = editor.getElementByKey(key)
            if (!element || !$isTextNode(node)) continue
            const lang = $languageOf(node)
            if (lang) element.lang = lang
            else element.removeAttribute('lang')
          }
        })
      }),
    [editor],
  )
  return null
}

const Icon = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor">
    <path d="M3.5 4.5h13v9h-6l-4 3v-3h-3zM7 11l3-5 3 5M8 9.5h4" />
  </svg>
)

const group: ToolbarGroup = {
  type: 'dropdown',
  key: 'language',
  ChildComponent: Icon,
  order: 35,
  items: [undefined, ...phraseLanguages].map((language, order) => {
    const key = language ?? 'own'
    return {
      key,
      order,
      label: ({ i18n }) => i18n.t(`lexical:phraseLanguage:${key}`),
      isActive: ({ selection }) => $isSelectionIn(selection, language),
      onSelect: ({ editor }) => markSelection(editor, language),
    }
  }),
}

export const PhraseLanguageClient = createClientFeature({
  plugins: [{ Component: ShownLanguage, position: 'normal' }],
  toolbarFixed: { groups: [group] },
})
