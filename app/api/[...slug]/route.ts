// Payload's REST interface, behind a door of ours (ADR 0015a).
import config from '@payload-config'
import { answerRest } from '@/rest/answer'

const answer = (request: Request) => answerRest(config, request)

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST }
