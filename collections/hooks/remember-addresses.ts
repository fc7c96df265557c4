import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Redirect } from '@/payload-types'
import { locales, type Locale, type Room } from '@/i18n/routing'

type Id = number | string
type Address = Pick<Redirect, 'room' | 'locale' | 'slug'>
type PerLocale = Partial<Record<Locale, string | null>>

/** Addresses at which the public reads a record now, one per published language. */
const publicAddresses = async (req: PayloadRequest, room: Room, id: Id): Promise<Address[]> => {
  const stored = (await req.payload.findByID({
    collection: room,
    id,
    locale: 'all',
    depth: 0,
    trash: true,
    select: { slug: true, _status: true } as never,
    overrideAccess: true,
    req,
  })) as unknown as { slug?: PerLocale; _status?: PerLocale }
  return locales.flatMap((locale) => {
    const slug = stored.slug?.[locale]
    return slug && stored._status?.[locale] === 'published' ? [{ room, locale, slug }] : []
  })
}

const findRow = async (req: PayloadRequest, { room, locale, slug }: Address) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { room: { equals: room }, locale: { equals: locale }, slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const write = async (req: PayloadRequest, address: Address, id: Id): Promise<void> => {
  const quietly = { depth: 0, overrideAccess: true, req } as const
  const data = { ...address, record: { relationTo: address.room, value: id } } as Redirect
  const row = await findRow(req, address)
  if (row && String(row.record?.value) === String(id)) return
  if (row) {
    await req.payload.update({ collection: 'redirects', id: row.id, data, ...quietly })
    return
  }
  await req.payload.create({ collection: 'redirects', data, ...quietly })
}

/** Keeps every address that becomes public; one that another record had before is this record's now. */
export const rememberAddresses =
  (room: Room): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    for (const address of await publicAddresses(req, room, doc.id)) {
      await write(req, address, doc.id)
    }
  }
