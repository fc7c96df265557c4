// The one picture of the programme: its themes as houses, without words, so that it serves every language.
// Drawn by hand in pictures/inka-themes.svg, and made a PNG by scripts/assets/draw-pictures.js. Which region is
// in which theme is told on the page itself, so the alternative text says only what the picture adds.
import type { SeedPicture } from '../../records'

export const themesPicture: SeedPicture = {
  collection: 'media',
  key: 'inka-themes',
  file: new URL('./pictures/inka-themes.png', import.meta.url),
  facts: { decorative: false, credit: 'Julkisivu', licence: 'ownMaterial' },
  words: {
    fi: {
      alt: 'Ohjelman teemat piirrettyinä taloiksi, joiden ikkunat ovat kaupunkiseutuja. Lippu on vetovastuussa olevan seudun yllä, ja viivat yhdistävät seudut, jotka ovat mukana kahdessa teemassa.',
    },
    sv: {
      alt: 'Programmets teman ritade som hus, där fönstren är stadsregioner. En flagga vajar över den ansvariga regionen, och streck förenar de regioner som är med i två teman.',
    },
    en: {
      alt: 'The themes of the programme drawn as houses whose windows are city regions. A flag flies above the region that leads the theme, and lines join the regions that are in two themes.',
    },
  },
}
