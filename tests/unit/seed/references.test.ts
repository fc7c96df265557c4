import { expect, it } from '@jest/globals'
import { refer } from '@/seed/records'
import { makeRegister, resolveReferences } from '@/seed/references'
import { seedGlobals, seedRecords } from '@/seed/seed-portal'

it('puts ids in the place of references, however deep', () => {
  const register = makeRegister()
  register.remember(refer('programs', 'inka'), 7)
  const subject = { relationTo: 'programs', value: refer('programs', 'inka') }
  expect(resolveReferences({ appointments: [{ subject, to: null }] }, register)).toEqual({
    appointments: [{ subject: { relationTo: 'programs', value: 7 }, to: null }],
  })
})

it('refers only to records made before', () => {
  const register = makeRegister()
  seedRecords.forEach(({ collection, key, facts, words }, id) => {
    resolveReferences([facts, words], register)
    register.remember(refer(collection, key), id)
  })
  seedGlobals.forEach(({ facts, words }) => resolveReferences([facts, words], register))
  expect(() => resolveReferences(refer('themes', 'none'), register)).toThrow('themes none')
})
