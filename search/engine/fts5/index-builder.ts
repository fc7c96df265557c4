// Builds a new index beside the one in use. A crash leaves a file that nobody opens.
import type { AnalysedDocument } from '../search-engine'
import { openDatabase, type Database } from './database'
import { abandonBuilding, newBuildingFile, publishBuilding } from './index-files'
import { IndexWriter } from './index-writer'
import { createSchema, wordTable } from './schema'
import { locales } from '@/i18n/routing'

export class IndexBuilder {
  private readonly file
  private readonly database: Database
  private writer: IndexWriter

  constructor(
    private readonly folder: string,
    analyserVersion: string,
  ) {
    this.file = newBuildingFile(folder)
    this.database = openDatabase(this.file)
    this.database.exec(
      'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000',
    )
    createSchema(this.database, analyserVersion)
    // One transaction for all of them: FTS5 writes what it holds at the end of each.
    this.database.exec('BEGIN')
    this.writer = new IndexWriter(this.database, true)
  }

  add(documents: AnalysedDocument[]): void {
    this.writer.upsert(documents)
  }

  /** After the last document: what remains are changes that came meanwhile. */
  seal(): void {
    this.writer.storeCounts()
    this.database.exec('COMMIT')
    locales.map(wordTable).forEach((table) => {
      this.database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`)
    })
    this.writer = new IndexWriter(this.database)
  }

  remove(ids: string[]): void {
    this.writer.remove(ids)
  }

  publish(builtAt: string): void {
    this.database.prepare("INSERT OR REPLACE INTO facts VALUES ('builtAt', ?)").run(builtAt)
    this.database.close()
    publishBuilding(this.folder, this.file)
  }

  abandon(): void {
    this.database.close()
    abandonBuilding(this.file)
  }
}
