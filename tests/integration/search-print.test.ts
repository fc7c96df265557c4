import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { dependentsOf, documentsOf, searchDocuments } from '@/content/search-documents'
import { facetNames, hitTarget } from '@/content/search-facts'
import type { SearchDocument } from '@/search/engine/search-engine'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
let all: SearchDocument[]

beforeAll(async () => {
  payload = await openSeededPortal()
  all = []
  for await (const d of searchDocuments()) all.push(d)
}, 900_000)

test('seed', async () => {
  console.log(
    all
      .map(
        (d) =>
          d.id +
          ' ' +
          d.title +
          ' ' +
          JSON.stringify([d.facets, d.date, d.amounts]) +
          '\n' +
          d.body.slice(0, 3000),
      )
      .join('\n\n'),
  )
  console.log(JSON.stringify(await facetNames('sv'), null, 1))
  for (const d of all)
    console.log(
      d.id,
      JSON.stringify(await hitTarget(d.id)),
      JSON.stringify(await dependentsOf(d.id.split(':')[0]!, d.id.split(':')[1]!)),
    )
}, 900_000)
