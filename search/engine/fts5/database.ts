// The driver that Payload's SQLite adapter brings; its calls return when the work is done.
import Libsql from 'libsql'

export type Database = InstanceType<typeof Libsql>
export type Statement = ReturnType<Database['prepare']>

export const openDatabase = (file: string): Database => new Libsql(file)

const damage = /SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN)|malformed|not a database|disk I\/O/

/** Whether an error tells that the file itself cannot be trusted. The driver's errors are not all of one class. */
export const isDamage = (error: unknown): boolean => {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return damage.test(`${code} ${message}`)
}

/** Runs all of it or nothing. */
export const inTransaction = <Result>(database: Database, work: () => Result): Result => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
