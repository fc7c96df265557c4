// Which records show a picture. One place knows the fields that can.
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '@/i18n/routing'

type Id = number | string
export type MediaUse = { collection: (typeof holders)[number]; id: Id; name: string }

const holders = ['programs', 'pages'] as const

/** Records that show a picture, published, drafted or in the trash. */
export const findMediaUses = async (req: PayloadRequest, id: Id): Promise<MediaUse[]> => {
  const uses = new Map<string, MediaUse>()
  for (const collection of holders) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection,
        where: { image: { equals: id } },
        draft,
        trash: true,
        depth: 0,
        pagination: false,
        locale: defaultLocale,
        overrideAccess: true,
        req,
      })
      docs.forEach((doc) =>
        uses.set(`${collection} ${doc.id}`, {
          collection,
          id: doc.id,
          name: doc.name || doc.slug || String(doc.id),
        }),
      )
    }
  }
  return [...uses.values()]
}
