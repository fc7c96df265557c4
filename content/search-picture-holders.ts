// Records that show a picture, whose words are theirs too. Body texts can't be asked for it: they are looked through.
import 'server-only'
import type { DataFromCollectionSlug } from 'payload'
import { locales } from '@/i18n/routing'
import type { Id } from './directory'
import { publishedBatches } from './published-batches'
import { idOf } from './relations'
import { picturesIn, type LexicalState } from './rich-text'

type Relation = Parameters<typeof idOf>[0]
type Body = LexicalState | null | undefined
type Pictures = { image?: Relation; bodies: Body[] }

const findIn = async <Slug extends 'programs' | 'themes' | 'pages'>(
  id: Id,
  collection: Slug,
  picturesOf: (doc: DataFromCollectionSlug<Slug>) => Pictures,
) => {
  const shows = ({ image, bodies }: Pictures) =>
    [image, ...bodies.flatMap(picturesIn)].some((value) => idOf(value as Relation) === id)
  const found = new Set<Id>()
  for (const locale of locales) {
    for await (const docs of publishedBatches(collection, locale)) {
      docs.filter((doc) => shows(picturesOf(doc))).forEach((doc) => found.add(doc.id))
    }
  }
  return [...found].map((holder) => ({ collection, id: holder }))
}

export const findPictureHolders = async (id: Id) =>
  (
    await Promise.all([
      findIn(id, 'programs', ({ image, body, themesIntro }) => ({
        image,
        bodies: [body, themesIntro],
      })),
      findIn(id, 'themes', ({ description }) => ({ bodies: [description] })),
      findIn(id, 'pages', ({ image, body }) => ({ image, bodies: [body] })),
    ])
  ).flat()
