// Errors of a question that no database can answer: a word where a number belongs, a list where a word does.
type Thrown = { name?: string; message?: string; code?: unknown; status?: number; cause?: unknown }

/** Codes of SQLite and MongoDB that are about the question, not about the database's own state. */
const codesOfQuestion = ['SQLITE_ERROR', 'SQLITE_MISMATCH', 'SQLITE_RANGE', 2, 14, 17287]
const namesOfQuestion = ['CastError', 'BSONError', 'TypeError', 'RangeError']

/** Mongoose's own, which have neither a name nor a code: "Can't use $near with String." */
const messageOfQuestion = /^(Can't use \$|Invalid field )/

const isThrown = (value: unknown): value is Thrown => typeof value === 'object' && value !== null

/** MongoDB's own troubles have a cause as well: the connection. */
const isOfConnection = (name: string) => name.startsWith('Mongo')

const isAboutQuestion = ({ name = '', message = '', code, cause }: Thrown): boolean => {
  // Drizzle wraps what the driver threw; a value that cannot be sent to SQLite has no code.
  if (isThrown(cause) && !isOfConnection(name))
    return cause.code === undefined || isAboutQuestion(cause)
  return (
    namesOfQuestion.includes(name) ||
    codesOfQuestion.includes(code as string) ||
    messageOfQuestion.test(message)
  )
}

/** True where the asker is to blame and Payload would answer 500. */
export const isUnanswerable = (error: unknown): boolean =>
  isThrown(error) && error.status === undefined && isAboutQuestion(error)
