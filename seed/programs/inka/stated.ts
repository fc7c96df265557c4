import type { SeedCollection } from '@/seed/records'
import { day, publishedOn } from '../../days'
import type { SeedRecord } from '../../records'

/** The day on which the source page was last updated. */
export const statedDay = day('2014-02-05')

export const sourceTitle =
  'Innovatiiviset kaupungit -ohjelma (INKA), työ- ja elinkeinoministeriön verkkosivu'

/** A record that tells what the source page told on its day. */
export const stated = <Collection extends SeedCollection>({
  facts,
  words,
  ...record
}: SeedRecord<Collection>): SeedRecord<Collection> =>
  ({
    ...record,
    facts: { ...facts, sources: [{ title: sourceTitle, publishedOn: statedDay }] },
    words: publishedOn(statedDay, words),
  }) as SeedRecord<Collection>
