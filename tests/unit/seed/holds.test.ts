import { describe, expect, it } from '@jest/globals'
import { holds } from '@/seed/holds'

describe('a stored value holds a wanted one', () => {
  it.each([
    ['beside ids of rows', [{ id: 'a', text: 'x' }], [{ text: 'x' }]],
    ['beside fields of its own', { name: 'x', updatedAt: 'y' }, { name: 'x' }],
    ['as nothing where nothing is wanted', undefined, null],
    ['as an empty list that was never stored', null, []],
  ])('%s', (_how, stored, wanted) => {
    expect(holds(stored, wanted)).toBe(true)
  })

  it.each([
    ['a row more', [{ text: 'x' }, { text: 'y' }], [{ text: 'x' }]],
    ['another order', ['a', 'b'], ['b', 'a']],
    ['an amount where none is known', 0, null],
    ['a missing value', undefined, 'x'],
    ['another id', { value: 1 }, { value: 2 }],
  ])('but not with %s', (_how, stored, wanted) => {
    expect(holds(stored, wanted)).toBe(false)
  })
})
