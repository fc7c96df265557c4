import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Lends a runner a file for its report and reads it back.
 * @param {(file: string) => Promise<number>} run gives the runner's exit code
 * @returns {Promise<{ code: number, report: any }>} no report when the runner wrote none that is whole
 */
export const withReportFile = async (run) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const code = await run(file)
    return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
