import slugify from '@sindresorhus/slugify'

// As Finns write addresses: Hämeenlinna is hameenlinna, not the German haemeenlinna.
const customReplacements: [string, string][] = [...'ÄäÅåÖö'].map((letter) => [
  letter,
  'Öö'.includes(letter) ? 'o' : 'a',
])

/** Words in the form of an address: small letters, digits and hyphens. */
export const toAddressPart = (words: string): string => slugify(words, { customReplacements })
