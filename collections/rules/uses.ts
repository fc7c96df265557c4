// Which records show a document or its file.
import type { PayloadRequest, Where } from 'payload'
import { locales } from '@/i18n/routing'

export type Id = number | string
type Holder = 'programs' | 'themes' | 'city-regions' | 'pages' | 'documents'
export type Use = { collection: Holder; id: Id; name: string }
export type FindUses = (req: PayloadRequest, id: Id) => Promise<Use[]>

type Question = { holders: Holder[]; where: Where }

/** Records that answer a question in some language, published, drafted or in the trash. */
const findUses = async (req: PayloadRequest, { holders, where }: Question): Promise<Use[]> => {
  const uses = new Map<string, Use>()
  const asked = holders.flatMap((collection) =>
    locales.flatMap((locale) => [false, true].map((draft) => ({ collection, locale, draft }))),
  )
  for (const question of asked) {
    const { docs } = await req.payload.find({
      ...question,
      where,
      trash: true,
      depth: 0,
      pagination: false,
      fallbackLocale: false,
      overrideAccess: true,
      req,
    })
    for (const doc of docs) {
      const key = `${question.collection} ${doc.id}`
      const name = doc.name || ('slug' in doc && doc.slug) || ''
      uses.set(key, {
        collection: question.collection,
        id: doc.id,
        name: uses.get(key)?.name || name,
      })
    }
  }
  return [...uses.values()].map((use) => ({ ...use, name: use.name || String(use.id) }))
}

/** Pages that name a document, and documents whose alternative it is in some language. */
export const findDocumentUses: FindUses = async (req, id) => [
  ...(await findUses(req, {
    holders: ['programs', 'themes', 'city-regions', 'pages'],
    where: { documents: { in: [id] } },
  })),
  ...(await findUses(req, {
    holders: ['documents'],
    where: { alternativeRecord: { equals: { relationTo: 'documents', value: id } } },
  })),
]

/** Documents that have a file in some language. */
export const findDocumentFileUses: FindUses = (req, id) =>
  findUses(req, { holders: ['documents'], where: { file: { equals: id } } })
