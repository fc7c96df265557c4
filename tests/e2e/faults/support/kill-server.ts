import { execFileSync } from 'node:child_process'

/** The processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child!)

/** Ends the server itself, not its starter, in the middle of whatever it does. */
export const killServer = (starter: number): void => {
  for (const pid of childrenOf(starter)) process.kill(pid, 'SIGKILL')
}
