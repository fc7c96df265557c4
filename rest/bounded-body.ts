/** The bytes of a stream, or undefined once there are more than `max`: what a client declares is not asked. */
const readAtMost = async (
  stream: ReadableStream<Uint8Array>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > max) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The same request with a body that is wholly here, or undefined where the body is longer than `max`
 * bytes. Payload reads JSON without any limit.
 */
export const withBoundedBody = async (
  request: Request,
  max: number,
): Promise<Request | undefined> => {
  if (!request.body) return request
  if (Number(request.headers.get('content-length') ?? 0) > max) return undefined
  const body = await readAtMost(request.body, max)
  const { method, headers, signal } = request
  return body && new Request(request.url, { method, headers, signal, body })
}
