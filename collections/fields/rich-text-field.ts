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
import type { RichTextField } from 'payload'

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: ['programs', 'themes', 'city-regions', 'pages'] }),
    FixedToolbarFeature(),
  ],
})

export const richTextField = (name: string): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  editor,
})
