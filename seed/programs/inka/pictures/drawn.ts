// What the pictures of the programme have in common: ours, drawn by hand as SVG, without words, so that one
// serves every language; made a PNG by scripts/assets/draw-pictures.js.
import type { SeedLocale, SeedPicture } from '../../../records'

export const drawn = (key: string, alt: (locale: SeedLocale) => string): SeedPicture => ({
  collection: 'media',
  key,
  file: new URL(`./${key}.png`, import.meta.url),
  facts: { decorative: false, credit: 'Julkisivu', licence: 'ownMaterial' },
  words: { fi: { alt: alt('fi') }, sv: { alt: alt('sv') }, en: { alt: alt('en') } },
})
