import type { Carrier, ProseField, SourceRow } from '../source-map'

export const prose = (text: string, field: ProseField): SourceRow => ({
  text,
  carriers: [{ kind: 'prose', field }],
})

export const chrome = (text: string, what: string): SourceRow => ({
  text,
  carriers: [{ kind: 'chrome', what }],
})

type RecordCarrier = Extract<Carrier, { kind: 'record' }>

export const record = (collection: RecordCarrier['collection'], what: string): RecordCarrier => ({
  kind: 'record',
  collection,
  what,
})

export const records = (text: string, ...carriers: RecordCarrier[]): SourceRow => ({
  text,
  carriers,
})
