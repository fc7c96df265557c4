// One editor for every body text: what both renderings know, and nothing else.
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
} from '@payloadcms/richtext-lexical'
import type { Field, RichTextField } from 'payload'
import { refuseUnsafeLinkOfText } from '../rules/links'

/** Payload's own field lets `javascript:` through, and spoils a path of ours that has an ä in it. */
const url: Field = {
  name: 'url',
  type: 'text',
  required: true,
  label: ({ t }) => t('fields:enterURL'),
  admin: { condition: (_data, { linkType }) => linkType !== 'internal' },
  validate: refuseUnsafeLinkOfText,
}

const editor = lexicalEditor({
  features: [
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
    FixedToolbarFeature(),
  ],
})

export const richTextField = (name: string): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  editor,
})
