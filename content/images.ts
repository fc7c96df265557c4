// Pictures of records, told in the reader's language, and the files behind them.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import type { Media as MediaDoc } from '@/payload-types'
import { findAnswers } from './naming'
import type { ImageBlock } from './page-models'
import { findPublished } from './payload-client'
import { idOf } from './relations'
import { picturesIn, type LexicalState, type ResolvePicture } from './rich-text'

type Relation = Parameters<typeof idOf>[0]
type Size = { filename?: string | null; width?: number | null; mimeType?: string | null }

const addressOf = (filename: string) => `/media/${encodeURIComponent(filename)}`

const sourceSet = (sizes: Size[], mimeType: string): string =>
  sizes
    .filter((size) => size.mimeType === mimeType && size.filename)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .map(({ filename, width }) => `${addressOf(filename ?? '')} ${width}w`)
    .join(', ')

const creditWords = (locale: Locale, { credit, licence }: MediaDoc): string | undefined => {
  const t = getTranslate(locale)
  const words = [
    ...(credit ? [t('Image.credit', { credit })] : []),
    ...(licence ? [t(`Image.licences.${licence}` as MessageKey)] : []),
  ]
  return words.length > 0 ? words.join(' ') : undefined
}

/** A stored picture as a block; undefined where it has no words in the language and is no decoration. */
export const toImageBlock = (locale: Locale, doc: MediaDoc): ImageBlock | undefined => {
  const { filename, width, height } = doc
  const alt = doc.decorative ? '' : (doc.alt?.trim() ?? '')
  if (!filename || !width || !height || (!alt && !doc.decorative)) return undefined
  const sizes: Size[] = Object.values(doc.sizes ?? {})
  const sources = ['image/avif', 'image/webp'].flatMap((type) => {
    const srcset = sourceSet(sizes, type)
    return srcset ? [{ type, srcset }] : []
  })
  return {
    type: 'image',
    src: addressOf(filename),
    sources,
    width,
    height,
    alt,
    decorative: Boolean(doc.decorative),
    credit: creditWords(locale, doc),
  }
}

/** The picture that a record shows, if it is published and has words in the language. */
export const getImage = async (
  locale: Locale,
  relation: Relation,
): Promise<ImageBlock | undefined> => {
  const names = idOf(relation)
  if (names === undefined) return undefined
  const [doc] = await findAnswers('media', locale, { field: 'id', names })
  return doc && toImageBlock(locale, doc)
}

/** Resolver of the pictures inside body texts, read with one question. */
export const makePictures = async (
  locale: Locale,
  ...bodies: (LexicalState | null | undefined)[]
): Promise<ResolvePicture> => {
  const ids = bodies.flatMap(picturesIn).flatMap((value) => idOf(value as Relation) ?? [])
  const docs = ids.length > 0 ? await findPublished('media', locale, { id: { in: ids } }) : []
  return (value) => {
    const doc = docs.find(({ id }) => id === idOf(value as Relation))
    return doc && toImageBlock(locale, doc)
  }
}
