// Statistics of feedback as a file of the admin: without personal data, so for all who may read the queue.
import config from '@payload-config'
import { exportStatistics } from '@/content/feedback-statistics'
import { finnishDay } from '@/feedback/rules/deadlines'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { answerStaff } from '@/rest/answer-staff'
import { refusal } from '@/rest/refusal'

const answer = async ({ headers }: Request): Promise<Response> => {
  try {
    const day = finnishDay(new Date().toISOString())
    return new Response(await exportStatistics(acceptedLocale(headers)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="feedback-statistics-${day}.csv"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    console.error('The statistics of feedback could not be exported:', error)
    return refusal(503, headers, 'databaseAway')
  }
}

export const GET = (request: Request): Promise<Response> =>
  answerStaff(request, { config, least: 'editor', refused: 'feedbackNotForRole' }, () =>
    answer(request),
  )
