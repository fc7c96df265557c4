import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Makes the folder under which every integration test file has its own data. */
export default function makeFolder() {
  process.env.INTEGRATION_DIR = mkdtempSync(path.join(tmpdir(), 'julkisivu-integration-'))
}
