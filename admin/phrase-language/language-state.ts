// Where the editor keeps the language of a phrase: in the state of its text nodes, stored as `$.lang`.
import {
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  createState,
  type BaseSelection,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $forEachSelectedTextNode } from '@payloadcms/richtext-lexical/lexical/selection'
import { isPhraseLanguage, type PhraseLanguage } from '@/i18n/phrase-languages'

const language = createState('lang', {
  parse: (value) => (isPhraseLanguage(value) ? value : undefined),
})

export const $languageOf = (node: TextNode) => $getState(node, language)

/** Whether all that is selected is in a language; undefined is that of the text. */
export const $isSelectionIn = (selection: BaseSelection, wanted: PhraseLanguage | undefined) => {
  const nodes = $isRangeSelection(selection) ? selection.getNodes().filter($isTextNode) : []
  return nodes.length > 0 && nodes.every((node) => $languageOf(node) === wanted)
}

export const markSelection = (editor: LexicalEditor, wanted: PhraseLanguage | undefined) =>
  editor.update(() => {
    $forEachSelectedTextNode((node) => {
      $setState(node, language, wanted)
    })
  })
