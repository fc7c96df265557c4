// Files of documents. A name never changes its bytes, but a document may be withdrawn: caches ask each time.
import { getDocumentFile, readableName } from '@/content/document-files'
import { openStoredFile } from '@/content/stored-files'

export const dynamic = 'force-dynamic'

type FileProps = { params: Promise<{ file: string }> }

const notFound = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })

/** Text without a word about its letters is read in whatever the reader's program likes. */
const withCharset = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)

const answer = async (request: Request, name: string): Promise<Response> => {
  const file = await getDocumentFile(name)
  const stored = file && (await openStoredFile(file.filename, 'documents'))
  if (!stored) return notFound()
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
  const body = request.method === 'HEAD' ? null : stored.read()
  return new Response(body, { headers: { ...headers, 'content-length': String(stored.size) } })
}

export const GET = async (request: Request, { params }: FileProps) =>
  answer(request, (await params).file)

export const HEAD = GET
