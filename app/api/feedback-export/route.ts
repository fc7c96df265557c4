// All feedback as a file of the admin: it holds personal data, so it is a publisher's alone and stays in no cache.
import config from '@payload-config'
import { exportFeedback } from '@/content/feedback-export'
import { answerCsv } from '@/rest/answer-csv'
import { answerStaff } from '@/rest/answer-staff'

export const GET = (request: Request): Promise<Response> =>
  answerStaff(request, { config, least: 'publisher', refused: 'feedbackNotForRole' }, () =>
    answerCsv(request, {
      name: 'feedback',
      complaint: 'The feedback could not be exported:',
      make: exportFeedback,
    }),
  )
