// The search index for the admin's page about it (ADR 0035): how it is, and building it anew.
import config from '@payload-config'
import { answerStaff } from '@/rest/answer-staff'
import { startRebuild, tellIndex } from '@/search/query/index-report'

const noStore = { 'cache-control': 'no-store' }

const answerTo = (
  request: Request,
  least: 'publisher' | 'admin',
  answer: () => Promise<Response>,
) => answerStaff(request, { config, least, refused: 'searchNotForRole' }, answer)

const told = async (status: number) =>
  Response.json(await tellIndex(), { status, headers: noStore })

export const GET = (request: Request): Promise<Response> =>
  answerTo(request, 'publisher', () => told(200))

export const POST = (request: Request): Promise<Response> =>
  answerTo(request, 'admin', () => {
    startRebuild()
    return told(202)
  })
