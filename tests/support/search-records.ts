// A small world of published records in which each tells of others, for the tests of the search's documents.
import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import type { DocumentFile } from '@/payload-types'
import { pdf } from './office-files'

type Id = number | string
type Locale = 'fi' | 'sv' | 'en'
type Slug = CollectionSlug & RecordCollection
type Data<Of extends Slug> = Partial<DataFromCollectionSlug<Of>>

const write = { overrideAccess: true, depth: 0 } as const

/** Makes a record in Finnish, published unless told otherwise. */
export const makeRecord = async <Of extends Slug>(
  payload: Payload,
  collection: Of,
  data: object,
): Promise<DataFromCollectionSlug<Of>['id']> => {
  const { id } = await payload.create({
    ...write,
    collection,
    locale: 'fi',
    data: { _status: 'published', ...data } as never,
  })
  return id
}

export const changeRecord = <Of extends Slug>(
  payload: Payload,
  collection: Of,
  id: Id,
  data: Data<Of>,
  { locale = 'fi', draft = false }: { locale?: Locale; draft?: boolean } = {},
) => payload.update({ ...write, collection, id, locale, draft, data: data as never })

export const makeFile = async (payload: Payload) => {
  const data = pdf()
  const { id } = await payload.create({
    ...write,
    collection: 'document-files',
    data: {} as DocumentFile,
    file: { name: 'Raportti.pdf', data, mimetype: 'application/pdf', size: data.length },
  })
  return id
}

export const makeWorld = async (payload: Payload) => {
  const make = <Of extends Slug>(collection: Of, data: object) =>
    makeRecord(payload, collection, data)
  const organization = await make('organizations', { name: 'Innovaatiokeskus', type: 'agency' })
  const region = await make('city-regions', { name: 'Kaukoseutu' })
  const successor = await make('programs', { name: 'Uusi ohjelma', code: 'uusi' })
  const file = await makeFile(payload)
  const document = await make('documents', { name: 'Raportti', file, accessibility: 'accessible' })
  const program = await make('programs', {
    name: 'Vanha ohjelma',
    code: 'vanha',
    status: 'superseded',
    successor,
    periodStart: '2007-01-01',
    periodEnd: '2008-12-31',
    governance: [{ organization, role: 'owner' }],
  })
  const theme = await make('themes', {
    name: 'Jäätutkimus',
    program,
    order: 1,
    participations: [{ region, role: 'lead' }],
    documents: [document],
  })
  const page = await make('pages', { name: 'Tietosivu', summary: 'Näin luet raportin.' })
  const alternative = { relationTo: 'pages', value: page }
  const other = await make('documents', { name: 'Liite', file, alternativeRecord: alternative })
  const naming = await make('pages', { name: 'Liitteet', documents: [other] })
  const funding = await make('funding-records', {
    internalName: 'raha',
    program,
    sourceType: 'state',
    basis: 'decided',
    amountEuros: 1234.56,
    asOf: '2009-05-01',
  })
  const milestone = await make('milestones', {
    name: 'Arviointi',
    program,
    kind: 'evaluation',
    plannedDate: '2010-01-01',
  })
  const person = await make('contact-persons', {
    given: 'Aino',
    family: 'Esimerkki',
    title: 'erityisasiantuntija',
    organization,
    phone: '050 123 4567',
    appointments: [
      { subject: { relationTo: 'programs', value: program }, tenure: 'current' },
      { subject: { relationTo: 'themes', value: theme }, tenure: 'current' },
    ],
  })
  return {
    organization,
    region,
    successor,
    file,
    document,
    program,
    theme,
    page,
    other,
    naming,
    funding,
    milestone,
    person,
  }
}
