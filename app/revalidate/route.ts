import { createHash, timingSafeEqual } from 'node:crypto'
import { expireTags } from '@/cache/revalidate'
import { siteTag } from '@/cache/tags'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** A command that changed content beside the running server (seed, import) makes all pages anew. */
export const POST = async (request: Request): Promise<Response> => {
  const secret = process.env.REVALIDATE_SECRET
  const given = request.headers.get('authorization') ?? ''
  if (!secret || !timingSafeEqual(digest(given), digest(`Bearer ${secret}`))) {
    return new Response(null, { status: 401 })
  }
  await expireTags([siteTag])
  return new Response(null, { status: 204 })
}
