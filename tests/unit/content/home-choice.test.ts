import { expect, test } from '@jest/globals'
import { runningFirst } from '@/content/home-choice'
import type { ListItem } from '@/content/list-query'

const item = (label: string, choice: string): ListItem => ({
  choice,
  entry: { title: { label }, facts: [], sentences: [], blocks: [] },
})

test('on the home page what runs now stands first, each part in the order of the list', () => {
  const items = [item('A', 'ended'), item('B', 'active'), item('C', 'planned'), item('D', 'active')]
  expect(runningFirst(items).map(({ entry }) => entry.title.label)).toEqual(['B', 'D', 'A', 'C'])
})
