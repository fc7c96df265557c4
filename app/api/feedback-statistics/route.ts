// Statistics of feedback as a file of the admin: without personal data, so for all who may read the queue.
import config from '@payload-config'
import { exportStatistics } from '@/content/feedback-statistics'
import { answerCsv } from '@/rest/answer-csv'
import { answerStaff } from '@/rest/answer-staff'

export const GET = (request: Request): Promise<Response> =>
  answerStaff(request, { config, least: 'editor', refused: 'feedbackNotForRole' }, () =>
    answerCsv(request, {
      name: 'feedback-statistics',
      complaint: 'The statistics of feedback could not be exported:',
      make: exportStatistics,
    }),
  )
