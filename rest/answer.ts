// The one door of the REST interface: what is too long, too often or oddly wrapped ends here.
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { answerAccountRequest } from './account-requests'
import { withBoundedBody } from './bounded-body'
import { limits } from './limits'
import { refusal } from './refusal'

const isUpload = ({ headers }: Request) =>
  headers.get('content-type')?.startsWith('multipart/form-data') &&
  /payload-token=|^JWT |^Bearer /.test(headers.get('authorization') ?? headers.get('cookie') ?? '')

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)

/** A question sent as a body. The admin sends it as a form; as JSON it would pass the limits by. */
const isWrappedQuestion = ({ headers }: Request) =>
  (headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override')) !== null

const isForm = ({ headers }: Request) =>
  headers.get('content-type') === 'application/x-www-form-urlencoded'

/** Answers a request to `/api`. */
export const answerRest = async (
  config: Promise<SanitizedConfig>,
  incoming: Request,
): Promise<Response> => {
  const { headers } = incoming
  if (isWrappedQuestion(incoming) && !isForm(incoming)) return refusal(400, headers, 'badQuery')
  const [max, tooLarge] = isUpload(incoming)
    ? [limits.upload, 'fileTooLarge']
    : [limits.body, 'bodyTooLarge']
  const request = await withBoundedBody(incoming, max)
  if (!request) return refusal(413, headers, tooLarge, { max: megabytes(max) })
  const answer = () => handleEndpoints({ config, request })
  const [, collection, action] = new URL(request.url).pathname.split('/').slice(1)
  const changesUsers =
    collection === 'users' && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  return changesUsers ? answerAccountRequest(request, action, answer) : answer()
}
