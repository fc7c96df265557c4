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
    overrideAccess: true,
    limit: 1,
  })
  await payload.update({
    collection: 'funding-records',
    id: docs[0]!.id,
    data: { amountKnown: 'unknown', amountEuros: null, _status: 'published' },
    overrideAccess: true,
  })
  expect(await seedPortal(payload)).toMatchObject({ created: 0, updated: 1 })
})
