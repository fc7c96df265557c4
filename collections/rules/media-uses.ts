// Which records show a picture. One place knows the fields that can.
import { locales } from '@/i18n/routing'
import type { FindUses, Id, Use } from './uses'

const holders = {
  programs: ['image', 'body', 'themesIntro'],
  themes: ['description'],
  pages: ['image', 'body'],
} as const

type Holder = keyof typeof holders

const collections = Object.keys(holders) as Holder[]

type Node = { type?: unknown; relationTo?: unknown; value?: unknown }

/** Whether the picture stands in a value: a relation, or a body text in any language. */
const shows = (value: unknown, id: Id): boolean => {
  if (String(value) === String(id)) return true
  if (typeof value !== 'object' || value === null) return false
  const { type, relationTo, value: shown } = value as Node
  if (type === 'upload' && relationTo === 'media') return String(shown) === String(id)
  return Object.values(value).some((inner) => typeof inner === 'object' && shows(inner, id))
}

const selected = (collection: Holder) =>
  Object.fromEntries(['name', 'slug', ...holders[collection]].map((field) => [field, true]))

/** Records that show a picture, published, drafted or in the trash. */
export const findMediaUses: FindUses = async (req, id) => {
  const uses = new Map<string, Use>()
  for (const collection of collections) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        draft,
        trash: true,
        depth: 0,
        pagination: false,
        // A picture may stand in the text of one language alone.
        locale: 'all',
        select: selected(collection),
        overrideAccess: true,
        req,
      })
      for (const doc of docs as unknown as ({ id: Id } & Record<string, unknown>)[]) {
        if (!holders[collection].some((field) => shows(doc[field], id))) continue
        const inSome = (field: 'name' | 'slug') => {
          const said = doc[field] as Record<string, string | undefined> | undefined
          return locales.map((locale) => said?.[locale]).find(Boolean)
        }
        uses.set(`${collection} ${doc.id}`, {
          collection,
          id: doc.id,
          name: inSome('name') || inSome('slug') || String(doc.id),
        })
      }
    }
  }
  return [...uses.values()]
}
