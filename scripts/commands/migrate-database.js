import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { isMongoUrl, namesReplicaSet } from '../../database/mongo-url.js'
import { mongoDatabase } from '../backup/mongo-database.js'
import { moveMedia, refuseTakenMedia } from '../backup/move-media.js'
import { copySqlite } from '../backup/sqlite-copy.js'
import { portalEnvironment } from '../environment.js'
import { databaseFile, fileUrl } from '../portal/database-url.js'
import { takeNamed } from '../portal/named-option.js'
import { parseOnlyPortalOptions } from '../portal/options.js'
import { preflight } from '../preflight.js'
import { runInteractive } from '../process/interactive.js'
import { loadingLexical } from '../process/loading-lexical.js'
import { Problem } from '../process/problem.js'
import { readableTime } from '../process/progress.js'
import { runCommand } from '../process/run-command.js'
import { root } from '../root.js'

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')

/** @param {string} from */
const sourceFile = (from) => {
  const file = databaseFile(from)
  if (!file)
    throw new Problem('Give the SQLite database after --from, as file:/path/to/julkisivu.db.')
  if (!existsSync(file)) throw new Problem(`There is no database ${file}.`)
  return path.resolve(file)
}

/** @param {string} to */
const emptyTarget = async (to) => {
  if (!isMongoUrl(to) || !namesReplicaSet(to)) {
    throw new Problem('Give a MongoDB address with replicaSet= after --to.')
  }
  await preflight({ DATABASE_URL: to })
  const target = mongoDatabase(to)
  if (await target.exists()) {
    throw new Problem(`The database ${target.name} is not empty: move into an empty one.`)
  }
  return target
}

/**
 * @param {import('../process/child.js').Environment} env @param {string} folder of its own
 * @returns {Promise<{ moved: Record<string, import('../../database/move/sums').Sum>, memory: number }>}
 *   what moved, and the most memory that it took, in bytes
 */
const moveRecords = async (env, folder) => {
  const result = path.join(folder, 'moved.json')
  const code = await runInteractive(process.execPath, [tsx, 'database/move/cli.ts'], {
    ...loadingLexical(env),
    MOVE_RESULT: result,
  })
  if (code === 0 && existsSync(result)) return JSON.parse(readFileSync(result, 'utf8'))
  throw new Problem(
    'The move was not finished: drop what the target holds and run it again.',
    code || 1,
  )
}

runCommand(async (args) => {
  const startedAt = Date.now()
  const { value: from, rest: others } = takeNamed(args, 'from', 'file:./data/julkisivu.db')
  const { value: to, rest } = takeNamed(others, 'to', 'mongodb://…?replicaSet=…')
  const file = sourceFile(from)
  const target = await emptyTarget(to)
  const portal = portalEnvironment(parseOnlyPortalOptions(rest))
  refuseTakenMedia(path.dirname(file), portal.DATA_DIR)
  const folder = mkdtempSync(path.join(portal.DATA_DIR, '.move-'))
  try {
    // A copy is read, so that the source stays as it is, whatever opens it.
    const copy = path.join(folder, 'source.db')
    await copySqlite(file, copy)
    const env = { ...portal, DATABASE_URL: fileUrl(copy), MOVE_TARGET_URL: to }
    const { moved, memory } = await moveRecords(env, folder)
    for (const [name, { count, sha256 }] of Object.entries(moved)) {
      console.log(`${String(count).padStart(7)}  ${sha256.slice(0, 12)}  ${name}`)
    }
    const files = moveMedia(path.dirname(file), portal.DATA_DIR)
    const named = (moved.media?.count ?? 0) + (moved['document-files']?.count ?? 0)
    if (named > 0 && files === 0 && path.dirname(file) !== path.resolve(portal.DATA_DIR)) {
      console.warn(
        `The records name pictures or documents, but there are no files of them beside ${file}: copy the folder media/ of the old data folder into ${portal.DATA_DIR}.`,
      )
    }
    const records = Object.values(moved).reduce((sum, { count }) => sum + count, 0)
    console.log(
      `Moved ${records} records and ${files} files into ${target.name} in ${readableTime(Date.now() - startedAt)} with ${Math.round(memory / 1e6)} MB of memory; all counts and checksums are equal.`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
