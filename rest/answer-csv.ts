import { finnishDay } from '@/feedback/rules/deadlines'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { refusal } from './refusal'

type File = {
  /** Without its day and ending. */
  name: string
  /** For the log, where it cannot be made. */
  complaint: string
  make: (language: string) => Promise<string>
}

/** A table to keep, in the caller's language and in no cache. */
export const answerCsv = async (
  { headers }: Request,
  { name, complaint, make }: File,
): Promise<Response> => {
  try {
    const day = finnishDay(new Date().toISOString())
    return new Response(await make(acceptedLocale(headers)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}-${day}.csv"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    console.error(complaint, error)
    return refusal(503, headers, 'databaseAway')
  }
}
