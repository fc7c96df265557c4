// The search index for the admin's page about it (ADR 0035): how it is, and building it anew.
import config from '@payload-config'
import { answerStaff } from '@/rest/answer-staff'
import { refusal } from '@/rest/refusal'
import { startRebuild, tellIndex } from '@/search/query/index-report'

const noStore = { 'cache-control': 'no-store' }

const answerTo = (
  request: Request,
  least: 'publisher' | 'admin',
  answer: () => Promise<Response>,
) => answerStaff(request, { config, least, refused: 'searchNotForRole' }, answer)

const told = async ({ headers }: Request, status: number): Promise<Response> => {
  try {
    return Response.json(await tellIndex(), { status, headers: noStore })
  } catch (error) {
    console.error('The search index could not be looked at:', error)
    return refusal(503, headers, 'databaseAway')
  }
}

export const GET = (request: Request): Promise<Response> =>
  answerTo(request, 'publisher', () => told(request, 200))

export const POST = (request: Request): Promise<Response> =>
  answerTo(request, 'admin', () => {
    startRebuild()
    return told(request, 202)
  })
