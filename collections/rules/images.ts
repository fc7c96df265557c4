// What an image file may be, and our own encoding of it. A file's bytes decide, never its name alone.
import sharp from 'sharp'
import { extensionOf, toFileName } from './file-names'

export type ImageFault =
  'imageNotAllowed' | 'imageNotWhatItsNameSays' | 'imageUnreadable' | 'imageTooLarge'

export type UploadedImage = { name: string; data: Buffer; mimetype: string }
export type PreparedImage = UploadedImage & { size: number }

export const imageTypes = [
  { format: 'jpeg', mimetype: 'image/jpeg', extensions: ['jpg', 'jpeg'], magic: /^ffd8ff/ },
  { format: 'png', mimetype: 'image/png', extensions: ['png'], magic: /^89504e470d0a1a0a/ },
  { format: 'webp', mimetype: 'image/webp', extensions: ['webp'], magic: /^52494646.{8}57454250/ },
] as const

/** 40 megapixels are 160 MB of memory while a picture is decoded. */
const maxPixels = 40_000_000
const longestSide = 2400

// Decoders that we do not need are attack surface: SVG and PDF above all.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})

const typeOf = (data: Buffer) => {
  const start = data.subarray(0, 16).toString('hex')
  return imageTypes.find(({ magic }) => magic.test(start))
}

/**
 * The picture in our own encoding, upright, without metadata and at most 2400 pixels long, or what is
 * wrong with the file.
 */
export const prepareUpload = async ({
  name,
  data,
  mimetype,
}: UploadedImage): Promise<PreparedImage | ImageFault> => {
  const type = typeOf(data)
  if (!type) return 'imageNotAllowed'
  const extensions: readonly string[] = type.extensions
  if (!extensions.includes(extensionOf(name)) || mimetype !== type.mimetype) {
    return 'imageNotWhatItsNameSays'
  }
  try {
    const { width, height, pages = 1 } = await sharp(data, { limitInputPixels: false }).metadata()
    if (width * height * pages > maxPixels) return 'imageTooLarge'
    if (pages > 1) return 'imageNotAllowed'
    const encoded = await sharp(data, { limitInputPixels: maxPixels })
      .autoOrient()
      .resize({
        width: longestSide,
        height: longestSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(type.format, { quality: 88 })
      .toBuffer()
    return {
      name: toFileName(name, type.extensions[0], 'image'),
      data: encoded,
      mimetype: type.mimetype,
      size: encoded.length,
    }
  } catch (error) {
    console.warn(`An uploaded image could not be decoded: ${String(error)}`)
    return 'imageUnreadable'
  }
}
