import type { Block, Phrase, Run } from './page-models'

export const paragraph = (...content: Phrase): Block => ({ type: 'paragraph', content })

/** Words of an editor, a paragraph for each line. */
export const paragraphs = (run: Run | undefined): Block[] =>
  (run?.text ?? '')
    .split(/\n+/)
    .filter((text) => text.trim())
    .map((text) => paragraph({ ...run, text: text.trim() }))
