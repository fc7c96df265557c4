// Payload's REST interface, behind a door of ours (ADR 0019).
import config from '@payload-config'
import { answerRest } from '@/rest/answer'

const answer = (request: Request) => answerRest(config, request)

export const GET = answer
export const POST = answer
export const PUT = answer
export const PATCH = answer
export const DELETE = answer
export const OPTIONS = answer
