// A program: fills a SQLite portal with as many records as MANY_RECORDS says, beside the seed's own.
import config from '@payload-config'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { paragraph, richText } from '@/seed/lexical'
import { seedPortal } from '@/seed/seed-portal'
import { runProgram } from './run-program'

const perTransaction = 250

const bodyOf = (index: number) =>
  richText(
    ...Array.from({ length: 5 }, (_, turn) =>
      paragraph(
        `Kappale ${turn} sivulla ${index}. ${'Kaupunkiseutu kehittää osaamista. '.repeat(5)}`,
      ),
    ),
  )

const idsOf = async (payload: Payload, collection: 'programs' | 'city-regions') => {
  const { docs } = await payload.find({ collection, locale: 'fi', depth: 0, overrideAccess: true })
  return docs.map(({ id }) => id)
}

const fill = async (payload: Payload, count: number) => {
  const [program] = await idsOf(payload, 'programs')
  const regions = await idsOf(payload, 'city-regions')
  const makers = [
    (index: number) => ({
      collection: 'pages' as const,
      data: { name: `Sivu ${index}`, slug: `sivu-${index}`, body: bodyOf(index) },
    }),
    (index: number) => ({
      collection: 'organizations' as const,
      data: { name: `Organisaatio ${index}`, type: 'agency' },
    }),
    (index: number) => ({
      collection: 'themes' as const,
      data: {
        name: `Teema ${index}`,
        slug: `teema-${index}`,
        program,
        order: index,
        participations: regions.slice(0, 4).map((region, turn) => ({
          region,
          role: turn === 0 ? 'lead' : 'partner',
        })),
      },
    }),
    (index: number) => ({
      collection: 'milestones' as const,
      data: { name: `Etappi ${index}`, program, kind: 'review', plannedDate: '2014-02-05' },
    }),
  ]
  for (let index = 0; index < count; index += perTransaction) {
    const req = await createLocalReq({ context: { disableRevalidate: true } }, payload)
    req.transactionID = (await payload.db.beginTransaction()) ?? undefined
    for (let one = index; one < Math.min(count, index + perTransaction); one += 1) {
      const { collection, data } = makers[one % makers.length]!(one)
      await payload.create({
        collection,
        locale: 'fi',
        data: { ...data, _status: 'published' } as never,
        overrideAccess: true,
        req,
      })
    }
    if (req.transactionID) await payload.db.commitTransaction(await req.transactionID)
  }
}

const main = async () => {
  const payload = await getPayload({ config })
  await payload.db.migrate()
  await seedPortal(payload)
  await fill(payload, Number(process.env.MANY_RECORDS))
  console.log('filled')
}

runProgram(main)
