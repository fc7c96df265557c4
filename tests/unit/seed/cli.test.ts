import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')

it('refuses to seed a production database without being told to, and touches nothing', () => {
  const dataDir = path.join(tmpdir(), `julkisivu-untouched-${process.pid}`)
  const env = { ...process.env, NODE_ENV: 'production' as const, DATA_DIR: dataDir }
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'seed/cli.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('--force-production')])
  expect(existsSync(dataDir)).toBe(false)
})
