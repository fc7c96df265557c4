import { expect, test } from '@jest/globals'
import { makeFolder } from '@/feedback/spool/durable-folder'
import { encodeLine } from '@/feedback/spool/line'
import { SegmentWriter } from '@/feedback/spool/segment-writer'
import type { Segment } from '@/feedback/spool/segment'
import { entryOf } from '@/tests/support/feedback/spool-entries'
import { spoolTest } from '@/tests/support/feedback/spool-test'

const { folder } = spoolTest()

test('a file that the drain and a failed write both take away costs no other its place', async () => {
  await makeFolder(folder())
  const segments: Segment[] = []
  const tell = () => undefined
  const writer = new SegmentWriter({ folder: folder(), segments, tell, segmentBytes: 1 })
  for (const number of [1, 2]) await writer.write([encodeLine(entryOf(number))])
  const [first, second] = segments
  await writer.remove(first!)
  await writer.remove(first!)
  expect(segments).toEqual([second])
})
