// Erases personal data of a message at its sender's request: a publisher's alone. What and of which message stands in
// the address, so that no body has to be read.
import config from '@payload-config'
import { toStoredId } from '@/content/payload-client'
import { eraseFeedback, erasures } from '@/feedback/erase-feedback'
import { answerStaff } from '@/rest/answer-staff'
import { refusal } from '@/rest/refusal'

const answer = async ({ headers, url }: Request, by: number | string): Promise<Response> => {
  const asked = new URL(url).searchParams
  const what = erasures.find((name) => name === asked.get('what'))
  try {
    const id = await toStoredId(asked.get('id') ?? '')
    const isErased = what && id !== undefined && (await eraseFeedback(id, what, by))
    return isErased
      ? Response.json({ erased: what }, { headers: { 'cache-control': 'no-store' } })
      : refusal(404, headers, 'feedbackNotErased')
  } catch (error) {
    console.error('personal data in feedback could not be erased', error)
    return refusal(503, headers, 'databaseAway')
  }
}

export const POST = (request: Request): Promise<Response> =>
  answerStaff(request, { config, least: 'publisher', refused: 'erasureNotForRole' }, ({ id }) =>
    answer(request, id),
  )
