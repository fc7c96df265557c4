// The one connection that saves write through. Every transaction is BEGIN IMMEDIATE … COMMIT on it, one
// after the other. libsql's own `transaction()` is not used: it swaps connections, and one statement that
// met SQLITE_BUSY loses what is written later (tursodatabase/libsql-client-ts#352). Here only BEGIN can
// meet it, by `exec`, which leaves no statement behind.
import Database from 'libsql'
import { setTimeout as pause } from 'node:timers/promises'
import { Turns } from './turns'

const turnMs = 15_000
const longestMs = 60_000
const retryMs = 20

export type Save = {
  connection: Database.Database
  /** Throws when the save has ended. */
  ensureOpen: () => void
  commit: () => void
  rollback: () => void
}

type Options = {
  file: string
  /** How long another process may hold the file's lock. */
  busyTimeout: number
  /** Called on the connection after it was opened. */
  onOpen: (connection: Database.Database) => void
  /** Called inside each transaction before it is committed. */
  beforeCommit: (connection: Database.Database) => void
}

const isBusy = (error: unknown) =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')

export class Writer {
  readonly #options: Options
  readonly #turns = new Turns()
  #connection: Database.Database | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** The next save, when all before it have ended. */
  async begin(): Promise<Save> {
    await this.#turns.take(turnMs)
    try {
      const connection = (this.#connection ??= this.#open())
      await this.#lock(connection)
      return this.#save(connection)
    } catch (error) {
      this.#turns.end()
      throw error
    }
  }

  close(): void {
    this.#connection?.close()
    this.#connection = undefined
  }

  #open(): Database.Database {
    const connection = new Database(this.#options.file)
    // What somebody asked to be deleted is overwritten.
    connection.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
    this.#options.onOpen(connection)
    return connection
  }

  // Waiting inside SQLite would stop every reader too: libsql works on the event loop.
  async #lock(connection: Database.Database): Promise<void> {
    const deadline = Date.now() + this.#options.busyTimeout
    for (;;) {
      try {
        connection.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error
        await pause(retryMs)
      }
    }
  }

  #save(connection: Database.Database): Save {
    let end = ''
    const finish = (how: string) => {
      end = how
      clearTimeout(watchdog)
      if (connection.inTransaction) connection.exec('ROLLBACK')
      this.#turns.end()
    }
    const ensureOpen = () => {
      if (end) throw new Error(`This save has ended: it was ${end}.`)
      if (!connection.inTransaction) throw new Error('The database has undone this save.')
    }
    const watchdog = setTimeout(
      () => finish(`undone, since it took longer than ${longestMs / 1000} s`),
      longestMs,
    )
    return {
      connection,
      ensureOpen,
      commit: () => {
        ensureOpen()
        try {
          this.#options.beforeCommit(connection)
          connection.exec('COMMIT')
          finish('written')
        } catch (error) {
          finish('undone')
          throw error
        }
      },
      rollback: () => {
        if (!end) finish('undone')
      },
    }
  }
}
