import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { dark, hexOf, light } from './palette.js'

const { breakpoints, radiuses, spacing, typography } = suomifiDesignTokens.values
const { s, m, l, xl } = breakpoints

/** Sizes follow the reader's own text size, which pixels would not. @param {number} pixels */
const rem = (pixels) => `${pixels / 16}rem`

/** @param {{ value: number | string }} token */
const inRem = ({ value }) => rem(Number(value))

/** @typedef {import('suomifi-design-tokens').TypographyToken} Text */

/**
 * Text styles, each with its form on small screens where the tokens have one.
 * @type {Record<string, { wide: Text, small?: Text }>}
 */
const texts = {
  small: { wide: typography.bodyTextSmall },
  body: { wide: typography.bodyText },
  lead: { wide: typography.leadText, small: typography.leadTextSmallScreen },
  'heading-1': { wide: typography.heading1Hero, small: typography.heading1HeroSmallScreen },
  'heading-2': { wide: typography.heading2, small: typography.heading2SmallScreen },
  'heading-3': { wide: typography.heading3, small: typography.heading3SmallScreen },
  'heading-4': { wide: typography.heading4 },
}

/** @param {Text} token */
const lineHeight = ({ fontSize, lineHeight: { value, unit } }) =>
  unit ? Number((Number(value) / Number(fontSize.value)).toFixed(2)) : value

/** @param {import('./palette.js').Color} color */
const hsl = ({ h, s, l }) => `hsl(${h} ${s}% ${l}%)`

/** @param {Record<string, import('./palette.js').Color>} palette */
const colorLines = (palette) =>
  Object.entries(palette).map(([role, color]) => `--color-${role}: ${hsl(color)};`)

/** @param {string} selector @param {string[]} lines @param {string} [indent] */
const rule = (selector, lines, indent = '') =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n')

/** @param {string} query @param {string[]} lines */
const rootIn = (query, lines) => [`@media ${query} {`, rule(':root', lines, '  '), '}'].join('\n')

/** The style sheet of the theme. */
export const toTheme = () =>
  `${[
    '/* Made by scripts/assets/design-tokens.js from suomifi-design-tokens. */',
    rule('@theme', [
      '--color-*: initial;',
      '--text-*: initial;',
      '--radius-*: initial;',
      '--breakpoint-*: initial;',
      ...colorLines(light),
      ...Object.entries(texts).flatMap(([name, { wide, small = wide }]) => [
        `--text-${name}: ${inRem(small.fontSize)};`,
        `--text-${name}--line-height: ${lineHeight(wide)};`,
      ]),
      // Every step of the tokens' scale is a multiple of the smallest.
      `--spacing: ${inRem(spacing.xxs)};`,
      `--radius-basic: ${inRem(radiuses.basic)};`,
      `--radius-modal: ${inRem(radiuses.modal)};`,
      ...Object.entries({ s, m, l, xl }).map(
        ([name, width]) => `--breakpoint-${name}: ${inRem(width)};`,
      ),
    ]),
    rootIn(
      `(min-width: ${inRem(m)})`,
      Object.entries(texts)
        .filter(([, { small }]) => small)
        .map(([name, { wide }]) => `--text-${name}: ${inRem(wide.fontSize)};`),
    ),
    rootIn('(prefers-color-scheme: dark)', colorLines(dark)),
  ].join('\n\n')}\n`

/** Colours that a system shows around the portal, for the web manifest. */
export const toBrandColors = () =>
  `${JSON.stringify({ page: hexOf('page'), brand: hexOf('brand') }, undefined, 2)}\n`
