import { toMarkdownPath, toTextPath } from '@/i18n/routing'
import { isFullRun } from './support/pages'
import { expect, test } from './support/portal'
import { expectToRead, expectToReadAtOnce } from './support/reading'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'publishing-under-load' })

const rounds = isFullRun ? 10 : 2
const readers = 8
const path = '/fi/ohjelmat/inka'

test('what is published while readers have the page made stays published', async ({ portal }) => {
  test.setTimeout(60_000 + rounds * 20_000)
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'code', 'INKA')
  const addresses = [path, toTextPath(path), toMarkdownPath(path), '/fi/ohjelmat']
  const failures: string[] = []
  let isOver = false
  const readOn = async (reader: number) => {
    for (let visit = reader; !isOver; visit += 1) {
      const address = addresses[visit % addresses.length] ?? path
      const response = await fetch(portal.url + address)
      await response.arrayBuffer()
      if (!response.ok) failures.push(`${address} answered ${response.status}`)
    }
  }
  const reading = Array.from({ length: readers }, (_, reader) => readOn(reader))
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const wording of ['ensimmäinen', 'toinen', 'kolmas']) {
        await publisher.publish('programs', id, 'fi', { summary: `Kierros ${round}, ${wording}.` })
      }
      const last = `Kierros ${round}, kolmas.`
      await expectToRead(portal, path, last)
      await expectToRead(portal, '/fi/ohjelmat', last)
      // A render that began before the publishing and ends after it must not bring the old page back.
      for (let visit = 0; visit < 10; visit += 1) await expectToReadAtOnce(portal, path, last)
    }
  } finally {
    isOver = true
    await Promise.all(reading)
  }
  expect(failures).toEqual([])
})
