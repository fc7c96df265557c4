import { expect, test } from '@jest/globals'
import { withoutCaseEnding } from '@/search/analysis/finnish/case-endings'

test('a name keeps all but its case ending, and the i that joins one to a consonant', () => {
  const names = {
    ronaldon: 'ronaldo',
    siemensin: 'siemens',
    showroomilla: 'showroom',
    parkiin: 'park',
  }
  for (const [form, name] of Object.entries(names)) expect(withoutCaseEnding(form)).toContain(name)
})

test('a word without an ending, or one too short, says nothing', () => {
  expect(withoutCaseEnding('bagel')).toEqual([])
  expect(withoutCaseEnding('on')).toEqual([])
})
