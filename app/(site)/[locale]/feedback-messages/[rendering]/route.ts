import { answerForm } from '@/app/(site)/feedback-answer'

export const dynamic = 'force-dynamic'

export const POST = answerForm
