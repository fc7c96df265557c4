// The file handles of Node, some of whose calls fail as on a full or broken disk.
import { open, type FileHandle } from 'node:fs/promises'
import { jest } from '@jest/globals'

type Call = 'appendFile' | 'datasync' | 'sync' | 'truncate' | 'read' | 'writeFile'

const diskError = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: the disk says no`), { code })

const handles = async (): Promise<FileHandle> => {
  const handle = await open('/dev/null', 'r')
  await handle.close()
  return Object.getPrototypeOf(handle) as FileHandle
}

export const watched = async (call: Call) => jest.spyOn(await handles(), call as 'sync')

/** Lets the next calls fail, or all until the answer is called. */
export const failing = async (call: Call, code: string, times = Infinity) => {
  let left = times
  const prototype = await handles()
  const original = prototype[call] as (...given: unknown[]) => Promise<unknown>
  const spy = jest.spyOn(prototype, call as 'sync')
  spy.mockImplementation(async function (this: FileHandle, ...given: unknown[]) {
    if (left-- <= 0) return original.apply(this, given) as Promise<void>
    // A disk that is full takes what there is room for.
    if (call === 'appendFile') {
      const bytes = given[0] as Buffer
      await original.call(this, bytes.subarray(0, bytes.length * 0.6))
    }
    throw diskError(code)
  } as () => Promise<void>)
  return () => spy.mockRestore()
}
