import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

/** A new folder, gone after the tests of the file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-search-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
