import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

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

const residentKilobytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)

/** Memory that a process and all that it started hold, in megabytes. Linux only. */
export const residentMegabytes = (pid: number) =>
  familyOf(pid).reduce((sum, member) => sum + residentKilobytes(member), 0) / 1024

export const cacheFolder = (dataDir: string) => path.join(dataDir, 'cache')
