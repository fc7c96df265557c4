// What each colour of the portal is for, and the Suomi.fi token that it is or comes from.
import { suomifiDesignTokens } from 'suomifi-design-tokens'

const { colors } = suomifiDesignTokens.values

/** @typedef {{ h: number, s: number, l: number }} Color */

/**
 * A token's hue where the token itself is too weak against its ground, or too bright for a dark one.
 * @param {Color} token @param {number} l lightness in percent @param {number} [s] saturation in percent
 * @returns {Color}
 */
const toned = ({ h, s: own }, l, s = own) => ({ h, s, l })

/** @type {Record<string, Color>} */
export const light = {
  ink: colors.blackBase,
  muted: toned(colors.depthDark1, 31),
  page: colors.whiteBase,
  panel: colors.depthSecondary,
  line: colors.depthLight1,
  edge: colors.depthDark2,
  brand: colors.brandBase,
  'on-brand': colors.whiteBase,
  link: toned(colors.highlightDark1, 32),
  focus: colors.brandBase,
  lit: colors.warningBase,
  notice: colors.warningLight1,
  alarm: toned(colors.alertBase, 37),
  mark: colors.brandBase,
}

/** @type {Record<string, Color>} */
export const dark = {
  ink: colors.depthLight2,
  muted: colors.depthLight1,
  page: toned(colors.brandBase, 9, 32),
  panel: toned(colors.brandBase, 13, 34),
  line: toned(colors.brandBase, 32, 20),
  edge: toned(colors.depthDark3, 58),
  brand: toned(colors.brandBase, 20, 75),
  'on-brand': colors.whiteBase,
  link: toned(colors.highlightLight1, 78, 85),
  focus: colors.warningBase,
  lit: colors.warningBase,
  notice: toned(colors.warningBase, 13, 50),
  alarm: toned(colors.alertBase, 76, 90),
  mark: toned(colors.highlightLight1, 78, 85),
}

/**
 * A colour of the light scheme for what reads no style sheet.
 * @param {string} role
 */
export const hexOf = (role) => {
  const color = light[role]
  if (!color) throw new Error(`The palette has no "${role}".`)
  const { h, s, l } = color
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100)
  /** @param {number} offset */
  const channel = (offset) => {
    const k = (offset + h / 30) % 12
    const value = l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
