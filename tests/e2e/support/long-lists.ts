// A program: adds lists as long as a ministry's to the SQLite portal of DATA_DIR, beside the seed's own.
import config from '@payload-config'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { runProgram } from './run-program'

const statuses = ['planned', 'active', 'ended', 'superseded', 'unknown']
const beginnings = ['Aalto', 'Metsä', 'Öljy', 'Ålandin', 'Äly', 'Vesi', 'Zeniitti']

/** Programme 1, Metsä 2, … each with an end of its own; every seventh begins with the same word. */
export const longName = (kind: string, index: number) =>
  `${beginnings[index % beginnings.length]}${kind} ${index}`

const dayOf = (index: number) => new Date(Date.UTC(2015, 0, 1 + index)).toISOString()

const makers = {
  programs: (index: number) => ({
    name: longName('ohjelma', index),
    code: `PITKA-${index}`,
    slug: `pitka-${index}`,
    status: statuses[index % statuses.length],
    summary: 'Ohjelma tukee alueiden kasvua ja osaamista.',
    lastChanged: dayOf(index),
  }),
  themes: (index: number, program: number | string) => ({
    name: longName('teema', index),
    slug: `pitka-${index}`,
    program,
    order: index,
    lastChanged: dayOf(index),
  }),
  'city-regions': (index: number) => ({
    name: longName('seutu', index),
    slug: `pitka-${index}`,
    kind: index % 2 === 0 ? 'cityRegion' : 'area',
    lastChanged: dayOf(index),
  }),
}

const fill = async (payload: Payload, collection: keyof typeof makers, count: number) => {
  const { docs } = await payload.find({
    collection: 'programs',
    locale: 'fi',
    depth: 0,
    limit: 2,
    overrideAccess: true,
  })
  const req = await createLocalReq(
    { context: { disableRevalidate: true, keepEditorialDates: true } },
    payload,
  )
  req.transactionID = (await payload.db.beginTransaction()) ?? undefined
  for (let index = 1; index <= count; index += 1) {
    await payload.create({
      collection,
      locale: 'fi',
      data: {
        ...makers[collection](index, docs[index % docs.length]?.id ?? 0),
        _status: 'published',
      } as never,
      overrideAccess: true,
      req,
    })
  }
  if (req.transactionID) await payload.db.commitTransaction(await req.transactionID)
}

const main = async () => {
  const payload = await getPayload({ config })
  await fill(payload, 'programs', 500)
  await fill(payload, 'themes', 60)
  await fill(payload, 'city-regions', 60)
  console.log('filled')
}

runProgram(main)
