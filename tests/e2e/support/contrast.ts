import type { Locator } from '@playwright/test'

/**
 * Contrast of the focus ring against what it lies on, as WCAG counts it (1 to 21). Read off the colours as
 * they are computed, the ground from the nearest ancestor that has one.
 */
export const contrastOfRing = (focused: Locator): Promise<number> =>
  focused.evaluate((element) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const toRgb = (color: string) => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = toRgb(color).map((channel) => {
        const part = channel / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const isSolid = (color: string) => (toRgb(color)[3] ?? 0) > 0
    const { outlineColor, outlineOffset } = getComputedStyle(element)
    let ground: Element | null = parseFloat(outlineOffset) < 0 ? element : element.parentElement
    while (ground && !isSolid(getComputedStyle(ground).backgroundColor))
      ground = ground.parentElement
    const below = ground ? getComputedStyle(ground).backgroundColor : 'white'
    const [light = 0, dark = 0] = [luminance(outlineColor), luminance(below)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  })
