// Files of documents. A name never changes its bytes, but a document may be withdrawn: caches ask each time.
import { getDocumentFile, readableName, readDocumentFile } from '@/content/document-files'

export const dynamic = 'force-dynamic'

type FileProps = { params: Promise<{ file: string }> }

const notFound = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

/** Text without a word about its letters is read in whatever the reader's program likes. */
const withCharset = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)

export const GET = async (request: Request, { params }: FileProps): Promise<Response> => {
  const file = await getDocumentFile((await params).file)
  if (!file) return notFound()
  const headers = {
    'content-type': withCharset(file.mimeType),
    // Handed to the reader's own program: nothing of a file is ever shown as a page of this site.
    'content-disposition': `attachment; filename="${readableName(file)}"`,
    'cache-control': 'public, max-age=0, must-revalidate, s-maxage=2',
    etag: `"${file.filename}"`,
  }
  if (request.headers.get('if-none-match')?.includes(headers.etag)) {
    return new Response(null, { status: 304, headers })
  }
  const bytes = await readDocumentFile(file)
  return bytes ? new Response(new Uint8Array(bytes), { headers }) : notFound()
}
