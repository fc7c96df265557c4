import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { openSeededPortal } from '@/tests/support/seeded-portal'
import { errorsOf } from '@/tests/support/field-errors'

let payload: Payload
let request: PayloadRequest

beforeAll(async () => {
  payload = await openSeededPortal()
  request = await createLocalReq({ locale: 'fi' }, payload)
  request.i18n = { ...request.i18n, language: 'sv' }
})

const firstTheme = async () =>
  (
    await payload.find({
      collection: 'themes',
      locale: 'fi',
      sort: 'order',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]!

describe('a contradiction is refused with an error at its field, in the editor’s language', () => {
  test.each([
    ['a second lead', { role: 'lead' }, 'participations.1.role', 'secondLead'],
    ['a region twice', { regionOf: 0 }, 'participations.1.region', 'regionTwice'],
  ])('%s in a theme, also in a draft', async (_name, change, path, key) => {
    const theme = await firstTheme()
    const rows = theme.participations!.map((row, index) => {
      if (index !== 1) return row
      return 'regionOf' in change
        ? { ...row, region: theme.participations![0]!.region }
        : { ...row, role: 'lead' as const }
    })
    const saving = (draft: boolean) =>
      payload.update({
        collection: 'themes',
        id: theme.id,
        locale: 'fi',
        draft,
        data: { participations: rows },
        overrideAccess: true,
        req: request,
      })
    const message = adminMessage('sv', `Errors.${key}`)
    expect(await errorsOf(saving(false))).toEqual([{ path, message }])
    expect(await errorsOf(saving(true))).toEqual([{ path, message }])
    expect((await firstTheme()).participations).toEqual(theme.participations)
  })

  test('an amount without a basis', async () => {
    const program = (await firstTheme()).program as number
    const saving = payload.create({
      collection: 'funding-records',
      data: {
        internalName: 'ilman vaihetta',
        program,
        sourceType: 'state',
        amountKnown: 'known',
        amountCents: 100,
        period: 'perYear',
        scope: 'wholeProgram',
        granularity: 'item',
        asOf: '2014-02-05',
      },
      overrideAccess: true,
      req: request,
    })
    expect(await errorsOf(saving)).toEqual([
      { path: 'basis', message: adminMessage('sv', 'Errors.amountWithoutBasis') },
    ])
  })

  test('an address that is taken in the same language, but not one that is taken in another', async () => {
    const create = (name: string, slug: string) =>
      payload.create({
        collection: 'pages',
        locale: 'fi',
        data: { name, slug, _status: 'draft' },
        overrideAccess: true,
        req: request,
      })
    await create('Ensimmäinen', 'varattu')
    expect(await errorsOf(create('Toinen', 'varattu'))).toEqual([
      { path: 'slug', message: adminMessage('sv', 'Errors.slugTaken', { slug: 'varattu' }) },
    ])
    expect((await create('Suomeksi sama', 'om-portalen')).slug).toBe('om-portalen')
  })

  test('an empty address is made from the name, as Finns write it', async () => {
    const page = await payload.create({
      collection: 'pages',
      locale: 'fi',
      data: { name: 'Jyväskylän Åströmin öljy', _status: 'draft' },
      overrideAccess: true,
    })
    expect(page.slug).toBe('jyvaskylan-astromin-oljy')
  })
})
