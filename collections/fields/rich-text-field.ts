// The editor of body texts: what every rendering knows, and nothing else.
import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, RichTextField } from 'payload'
import { refuseUnsafeLinkOfText } from '../rules/links'
import { PhraseLanguageFeature } from './phrase-language'

/** Payload's own field lets `javascript:` through, and spoils a path of ours that has an ä in it. */
const url: Field = {
  name: 'url',
  type: 'text',
  required: true,
  label: ({ t }) => t('fields:enterURL'),
  admin: { condition: (_data, { linkType }) => linkType !== 'internal' },
  validate: refuseUnsafeLinkOfText,
}

const words = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: ['programs', 'themes', 'city-regions', 'pages', 'documents'],
    fields: ({ defaultFields }) =>
      defaultFields.map((field) =>
        'name' in field && field.name === 'url' ? url : field,
      ) as Field[],
  }),
  PhraseLanguageFeature(),
  FixedToolbarFeature(),
]
const editor = lexicalEditor({ features: words })
/** Pictures have their words with them (collections/Media.ts), so that nothing is asked here. */
const editorWithPictures = lexicalEditor({
  features: [...words, UploadFeature({ enabledCollections: ['media'] })],
})

export const richTextField = (name: string): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  editor,
})

/** A text with pictures between its paragraphs; `media-uses.ts` names each of them. */
export const bodyField = (name: string): RichTextField => ({
  ...richTextField(name),
  editor: editorWithPictures,
})
