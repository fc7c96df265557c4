// Text as outlines: a picture must not look different on a machine that lacks the font.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

const require = createRequire(import.meta.url)

/**
 * Makes lines of Source Sans 3.
 * @param {'Regular' | 'Semibold' | 'Bold'} style
 */
export const openFont = async (style) => {
  const file = await readFile(require.resolve(`source-sans/TTF/SourceSans3-${style}.ttf`))
  const font = new Font(new Face(new Blob(file)))
  const { upem } = font.face

  /**
   * One line as an SVG group, its baseline beginning at a point.
   * @param {string} text
   * @param {{ x: number, y: number, size: number, fill: string }} place
   */
  return (text, { x, y, size, fill }) => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    let pen = 0
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const glyph = `<path transform="translate(${pen + xOffset} ${yOffset})" d="${font.glyphToPath(codepoint)}"/>`
      pen += xAdvance
      return glyph
    })
    const scale = size / upem
    return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
  }
}
