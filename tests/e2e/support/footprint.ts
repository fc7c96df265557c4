import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import type { Portal } from './running-portal'

/** Number of files in a folder and all folders in it. */
export const countFiles = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ).length
    : 0

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)]

/** Environment of a portal whose memory `heapMegabytes` can tell. */
export const withHeapReporter = {
  NODE_OPTIONS: `--import ${pathToFileURL('tests/e2e/support/heap-reporter.js').href}`,
}

const reports = (portal: Portal) =>
  [...portal.log().matchAll(/^heap of (\d+): (\d+) bytes$/gm)].map(([, pid, bytes]) => ({
    pid: Number(pid),
    megabytes: Number(bytes) / 1024 / 1024,
  }))

/** Memory that a server and its starter hold after their garbage is collected. Linux only. */
export const heapMegabytes = async (portal: Portal): Promise<number> => {
  const family = familyOf(portal.pid())
  const before = reports(portal).length
  family.forEach((member) => process.kill(member, 'SIGUSR2'))
  await expect.poll(() => reports(portal).length).toBe(before + family.length)
  return reports(portal)
    .slice(before)
    .reduce((sum, { megabytes }) => sum + megabytes, 0)
}

export const cacheFolder = (dataDir: string) => path.join(dataDir, 'cache')
