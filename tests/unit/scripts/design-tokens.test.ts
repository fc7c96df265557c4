import { expect, describe, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dark, light, type Color } from '@/scripts/assets/palette.js'
import { toBrandColors, toTheme } from '@/scripts/assets/theme.js'

/** Relative luminance by WCAG 2.2. */
const luminance = ({ h, s, l }: Color) => {
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100)
  const channel = (offset: number) => {
    const k = (offset + h / 30) % 12
    const value = l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4)
}

const contrast = (one: Color, other: Color) => {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

test('the theme that is served is the one that the tokens make', () => {
  expect(readFileSync('app/(site)/tokens.css', 'utf8')).toBe(toTheme())
})

test('so are the colours of the web manifest', () => {
  expect(readFileSync('app/(site)/brand-colors.json', 'utf8')).toBe(toBrandColors())
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_name, palette) => {
  const pair = (front: string, ground: string) => contrast(palette[front]!, palette[ground]!)

  test.each(['page', 'panel', 'notice'])('text and links on %s stand out 7 to 1', (ground) => {
    for (const front of ['ink', 'muted', 'link']) expect(pair(front, ground)).toBeGreaterThan(7)
  })

  test('words on the brand colour stand out 7 to 1', () => {
    expect(pair('on-brand', 'brand')).toBeGreaterThan(7)
  })

  test.each(['page', 'panel'])('borders of controls and the focus on %s, 3 to 1', (ground) => {
    for (const front of ['edge', 'focus', 'mark']) expect(pair(front, ground)).toBeGreaterThan(3)
  })

  test.each(['page', 'panel'])('words about what is wrong on %s, 7 to 1', (ground) => {
    expect(pair('alarm', ground)).toBeGreaterThan(7)
  })

  test('the edge of an emergency notice, 3 to 1', () => {
    expect(pair('alarm', 'notice')).toBeGreaterThan(3)
  })

  test('the mark of the current page on the brand colour, 3 to 1', () => {
    expect(pair('lit', 'brand')).toBeGreaterThan(3)
  })
})
