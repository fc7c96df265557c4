import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { primaryKey, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

/** Where the schema is pushed, in tests, Payload would drop a table that it does not know. */
export const withStatesTable: SQLiteSchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    document_states: sqliteTable(
      'document_states',
      {
        root: text('root').notNull(),
        id: text('id').notNull(),
        checksum: text('checksum').notNull(),
        state: text('state'),
      },
      ({ root, id }) => [primaryKey({ columns: [root, id] })],
    ),
  },
})
