import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { loadingLexical } from '@/scripts/process/loading-lexical.js'
import { withHeapReporter } from './footprint'
import { runPortal, type Portal } from './running-portal'
import { ownEnvironment, templateFolder } from './template'

const run = promisify(execFile)
const tsx = 'node_modules/tsx/dist/cli.mjs'

/** A portal with 501 programmes, 65 themes and 72 city regions, whose memory can be asked. */
export const runLongListPortal = async (): Promise<Portal> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-lists-'))
  try {
    cpSync(templateFolder(), folder, { recursive: true })
    const env = { ...ownEnvironment(folder), PAYLOAD_SECRET: 'for this run' }
    await run(process.execPath, [tsx, 'tests/e2e/support/long-lists.ts'], {
      env: loadingLexical(env),
    })
    return await runPortal(folder, withHeapReporter)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
