// Fields of a form, as anybody may have sent them, to a message or to what is wrong with each field.
import { z } from 'zod'
import { cleanText, isBlank, isOneLine, lengthOf } from './clean-text'
import { isEmailAddress } from './email-address'
import { feedbackKinds, type FeedbackContent } from './feedback-message'
import { parsePublicPath } from './public-path'

export const longestText = 10_000
export const longestName = 200
export const longestEmail = 254

export type FieldProblem = 'empty' | 'unknown' | 'too-long' | 'line-break' | 'not-an-address'
export type FieldProblems = Partial<Record<'kind' | 'text' | 'name' | 'email', FieldProblem>>

const problem = (code: FieldProblem) => ({ error: code, abort: true })
const noLongerThan = (most: number) => (text: string) =>
  text.length <= 2 * most && lengthOf(text) <= most

const text = z.string().transform(cleanText)

const line = (most: number) =>
  text
    .refine(isOneLine, problem('line-break'))
    .transform((value) => value.trim())
    .refine(noLongerThan(most), problem('too-long'))

const isIsoDay = (value: string) => z.iso.date().safeParse(value).success

const form = z.object({
  kind: z.enum(feedbackKinds, 'unknown' satisfies FieldProblem),
  text: text
    .refine((value) => !isBlank(value), problem('empty'))
    .refine(noLongerThan(longestText), problem('too-long')),
  name: line(longestName).transform((value) => value || undefined),
  email: line(longestEmail)
    .refine((value) => value === '' || isEmailAddress(value), problem('not-an-address'))
    .transform((value) => value || undefined),
  page: text.transform(parsePublicPath),
  pageChanged: text.transform((value) => (isIsoDay(value) ? value : undefined)),
})

const fieldsOf = (fields: Partial<Record<string, string>>) =>
  Object.fromEntries(Object.keys(form.shape).map((name) => [name, fields[name] ?? '']))

/**
 * What a visitor has to mend is a problem by field; what the form itself fills in is dropped where it is not ours.
 * @param fields missing ones count as empty, unknown ones are not looked at
 */
export const parseMessage = (
  fields: Partial<Record<string, string>>,
): { content: FeedbackContent } | { problems: FieldProblems } => {
  const parsed = form.safeParse(fieldsOf(fields))
  if (parsed.success) return { content: parsed.data }
  const problems = parsed.error.issues.map(({ path, message }) => [path[0], message])
  return { problems: Object.fromEntries(problems) as FieldProblems }
}
