import type { ReactNode } from 'react'
import type { UIFieldServerProps } from 'payload'
import { toEditor, type Editor } from './editor'
import { SentencePanel } from './OverviewPanel'

type LabelOf = (props: UIFieldServerProps) => string
type Draw = (editor: Editor, title: string, props: UIFieldServerProps) => Promise<ReactNode>

/**
 * A panel of a form. What it shows is beside the point of the form: where it cannot be read a sentence stands in
 * its place, and the editor goes on writing.
 * @param labelOf message path of its title
 */
export const panelOrSentence =
  (labelOf: string | LabelOf, draw: Draw) => async (props: UIFieldServerProps) => {
    const editor = toEditor(props.req)
    const label = typeof labelOf === 'string' ? labelOf : labelOf(props)
    const title = editor.say(label)
    try {
      return await draw(editor, title, props)
    } catch (error) {
      console.error(`the panel "${label}" could not be drawn`, error)
      return <SentencePanel title={title} text={editor.say('Panels.failed')} />
    }
  }
