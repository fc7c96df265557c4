import { expect, test } from '@jest/globals'
import { contactBlocks, type Contact } from '@/content/contact-persons'
import type { Block } from '@/content/page-models'
import { getTranslate } from '@/i18n/translator'

const t = getTranslate('fi')
const advice: Block[] = [{ type: 'paragraph', content: ['Soita vaihteeseen.'] }]

const person = (tenure: 'current' | 'historical'): Contact =>
  ({
    doc: {
      id: 1,
      given: 'Maija',
      family: 'Meikäläinen',
      appointments: [{ tenure, subject: { relationTo: 'programs', value: 7 } }],
    },
  }) as unknown as Contact

const blocksOf = (...contacts: Contact[]) =>
  contactBlocks({ locale: 'fi', t, organizations: [] }, contacts, 'programs', 7, advice)

const noOne: Block = { type: 'paragraph', content: [t('Contact.none')] }

test('a contact of today stands alone', () => {
  expect(blocksOf(person('current')).map(({ type }) => type)).toEqual(['entries'])
})

test('where nobody is a contact today, the advice of the site comes first', () => {
  expect(blocksOf()).toEqual([noOne, ...advice])
  const [none, said, people] = blocksOf(person('historical'))
  expect([none, said]).toEqual([noOne, ...advice])
  expect(people?.type).toBe('entries')
})
