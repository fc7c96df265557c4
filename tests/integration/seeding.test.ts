import { expect, test } from '@jest/globals'
import { seedPortal } from '@/seed/seed-portal'
import { openSeededPortal } from '@/tests/support/seeded-portal'

test('seeding twice changes nothing', async () => {
  const payload = await openSeededPortal()
  const versions = () => payload.countVersions({ collection: 'programs', overrideAccess: true })
  const before = await versions()
  expect(await seedPortal(payload)).toMatchObject({ created: 0, updated: 0 })
  expect(await versions()).toEqual(before)
})

test('a reseed puts back what was changed, and only that', async () => {
  const payload = await openSeededPortal()
  const { docs } = await payload.find({
    collection: 'funding-records',
    where: { internalName: { equals: 'INKA: valtion vuosirahoitus' } },
    overrideAccess: true,
  })
  const id = docs[0]!.id
  const cents = async () =>
    (await payload.findByID({ collection: 'funding-records', id, overrideAccess: true }))
      .amountCents
  for (const change of [{ amountEuros: 5 }, { amountCents: 500 }]) {
    await payload.update({
      collection: 'funding-records',
      id,
      data: { ...change, _status: 'published' },
      overrideAccess: true,
    })
    expect(await cents()).toBe(500)
    expect(await seedPortal(payload)).toMatchObject({ created: 0, updated: 1 })
    expect(await cents()).toBe(1_000_000_000)
  }
})

test('a reseed leaves the notice of the site where editors have put it', async () => {
  const payload = await openSeededPortal()
  const notice = { noticeKind: 'emergency', noticeText: 'Puhelinvaihde ei toimi.' } as const
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'fi',
    data: notice,
    overrideAccess: true,
  })
  await seedPortal(payload)
  expect(
    await payload.findGlobal({ slug: 'site-settings', locale: 'fi', overrideAccess: true }),
  ).toMatchObject(notice)
})

test('a reseed brings the seed’s picture back from the trash, and the next one is quiet', async () => {
  const payload = await openSeededPortal()
  const open = { overrideAccess: true } as const
  const find = async () => {
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { contains: 'inka-houses-' } },
      trash: true,
      ...open,
    })
    return docs
  }
  const [picture] = await find()
  const { docs: programs } = await payload.find({ collection: 'programs', limit: 1, ...open })
  await payload.update({
    collection: 'programs',
    id: programs[0]!.id,
    data: { image: null, _status: 'published' },
    ...open,
  })
  await payload.update({
    collection: 'media',
    id: picture!.id,
    data: { deletedAt: new Date().toISOString() },
    ...open,
  })
  await seedPortal(payload)
  expect(await seedPortal(payload)).toMatchObject({ created: 0, updated: 0 })
  const after = await find()
  expect(after.map(({ deletedAt }) => deletedAt)).toEqual([null])
})
