// Files of pictures. Their names change with their bytes, so a cache may keep them for good.
import { getMediaFile } from '@/content/media-files'

export const dynamic = 'force-dynamic'

type FileProps = { params: Promise<{ file: string }> }

export const GET = async (request: Request, { params }: FileProps): Promise<Response> => {
  const found = await getMediaFile((await params).file)
  if (!found) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(request.method === 'HEAD' ? null : found.read(), {
    headers: {
      'content-type': found.type,
      'content-length': String(found.size),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

export const HEAD = GET
