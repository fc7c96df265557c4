// All feedback as a file of the admin: it holds personal data, so it is a publisher's alone and stays in no cache.
import config from '@payload-config'
import { exportFeedback } from '@/content/feedback-export'
import { finnishDay } from '@/feedback/rules/deadlines'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { answerStaff } from '@/rest/answer-staff'
import { refusal } from '@/rest/refusal'

const answer = async ({ headers }: Request): Promise<Response> => {
  try {
    const day = finnishDay(new Date().toISOString())
    return new Response(await exportFeedback(acceptedLocale(headers)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="feedback-${day}.csv"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    console.error('The feedback could not be exported:', error)
    return refusal(503, headers, 'databaseAway')
  }
}

export const GET = (request: Request): Promise<Response> =>
  answerStaff(request, { config, least: 'publisher', refused: 'feedbackNotForRole' }, () =>
    answer(request),
  )
