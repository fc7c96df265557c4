import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export type VirtualDisplay = { name: string; end: () => void }

/** A screen in memory, for a browser that has no mode without one. It takes a number that is free. */
export const openDisplay = async (xvfb: string): Promise<VirtualDisplay> => {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(server.stdio[3] as Readable, 'data')
  return { name: `:${String(number).trim()}`, end: () => server.kill() }
}
