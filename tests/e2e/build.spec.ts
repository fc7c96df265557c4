import { expect, test } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const listFiles = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(file))

/** Hard links where the file system has them: the packages are large. */
const copyPackages = (target: string) => {
  const linked = spawnSync('cp', ['-al', 'node_modules', target])
  if (linked.status !== 0)
    cpSync('node_modules', path.join(target, 'node_modules'), { recursive: true })
}

test.describe('an engineer builds the portal in an empty folder', () => {
  test.skip(!process.env.TEST_FULL, 'a second build: in npm run test:full')
  test.setTimeout(600_000)

  test('without database, secret or data, and the build leaves none behind', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-build-'))
    try {
      listFiles().forEach((file) => cpSync(file, path.join(folder, file)))
      copyPackages(folder)
      const before = readdirSync(folder)
      const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        cwd: folder,
        env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME },
        encoding: 'utf8',
      })
      expect(built.status, built.stdout + built.stderr).toBe(0)
      const left = readdirSync(folder).filter((name) => !before.includes(name))
      expect(left.sort()).toEqual(['.next', 'next-env.d.ts'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
