// The picture by which a shared page is shown: the portal's mark and name, the kind of page in words, and a
// façade whose lit windows draw the kind. `#` is a lit window.
import { sharingPictureSize } from '../../../app/(site)/picture-size.js'
import { hexOf } from '../palette.js'

const colors = {
  paper: hexOf('panel'),
  ink: hexOf('ink'),
  brand: hexOf('brand'),
  dark: hexOf('link'),
  lit: hexOf('lit'),
}

/** @type {Record<string, string[]>} */
export const windowsOf = {
  home: ['...#...', '..###..', '.#####.', '#######', '.##.##.', '.##.##.', '.##.##.'],
  list: ['.......', '#.#####', '.......', '#.#####', '.......', '#.#####', '.......'],
  program: ['..###..', '.#...#.', '#.....#', '#..#..#', '#.....#', '.#...#.', '..###..'],
  theme: ['....#..', '....#..', '..#.#..', '..#.#.#', '#.#.#.#', '#.#.#.#', '#.#.#.#'],
  'city-region': ['.#.##..', '..###..', '...##..', '..###..', '.#####.', '.#####.', '.####..'],
  contacts: ['.......', '#######', '##...##', '#.#.#.#', '#..#..#', '#######', '.......'],
  'site-map': ['...#...', '...#...', '#######', '#..#..#', '#..#..#', '.......', '#..#..#'],
  article: ['#######', '.......', '#######', '#####..', '.......', '#######', '###....'],
  'accessibility-statement': [
    '...#...',
    '#######',
    '...#...',
    '...#...',
    '..#.#..',
    '..#.#..',
    '.#...#.',
  ],
  'privacy-notice': ['..###..', '.#...#.', '.#...#.', '#######', '###.###', '###.###', '#######'],
  search: ['..####.', '.#....#', '.#....#', '.#....#', '..####.', '.#.....', '#......'],
  feedback: ['#######', '#.....#', '#.###.#', '#.....#', '#######', '.##....', '.#.....'],
}

const cell = 48
const gap = 12
const facade = { x: 732, y: 111 }

/** @param {string[]} rows */
const windows = (rows) =>
  rows
    .flatMap((row, line) =>
      [...row].map((mark, column) => {
        const x = facade.x + column * (cell + gap)
        const y = facade.y + line * (cell + gap)
        const fill = mark === '#' ? colors.lit : colors.dark
        return `<rect x="${x}" y="${y}" width="${cell}" height="${cell}" fill="${fill}"/>`
      }),
    )
    .join('')

/**
 * @param {{ kind: string, name: string, words: string, icon: string }} what the icon as an SVG document
 * @param {Record<'bold' | 'regular', Awaited<ReturnType<typeof import('./text-path.js').openFont>>>} fonts
 */
export const sharingPicture = ({ kind, name, words, icon }, fonts) => {
  const { width, height } = sharingPictureSize
  const mark = icon.replace('<svg ', '<svg x="72" y="96" width="120" height="120" ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="${colors.paper}"/>
    <rect x="660" width="540" height="${height}" fill="${colors.brand}"/>
    ${windows(windowsOf[kind] ?? [])}
    ${mark}
    ${fonts.bold(name, { x: 72, y: 372, size: 112, fill: colors.brand })}
    <rect x="76" y="412" width="96" height="8" fill="${colors.brand}"/>
    ${fonts.regular(words, { x: 74, y: 492, size: 46, fill: colors.ink })}
  </svg>`
}
