// The folder of the index. `index-<n>.db` with the highest number is the one in use; what is being built is
// named `building-…`, and becomes the next number by one rename.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const finished = /^index-(\d+)\.db$/

const numbersIn = (folder: string): number[] =>
  readdirSync(folder).flatMap((name) => {
    const [, number] = name.match(finished) ?? []
    return number === undefined ? [] : [Number(number)]
  })

const fileOf = (folder: string, number: number): string => path.join(folder, `index-${number}.db`)

const syncToDisk = (place: string): void => {
  const descriptor = openSync(place, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

const removeIndex = (file: string): void =>
  ['', '-wal', '-shm', '-journal'].forEach((end) => rmSync(`${file}${end}`, { force: true }))

export const currentFile = (folder: string): string | undefined => {
  mkdirSync(folder, { recursive: true })
  const newest = Math.max(0, ...numbersIn(folder))
  return newest === 0 ? undefined : fileOf(folder, newest)
}

/** A new place to build in. What an interrupted build left behind goes: one process writes. */
export const newBuildingFile = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  readdirSync(folder)
    .filter((name) => name.startsWith('building-'))
    .forEach((name) => rmSync(path.join(folder, name), { force: true }))
  return path.join(folder, `building-${process.pid}-${Date.now()}.db`)
}

export const abandonBuilding = removeIndex

/** Makes a finished file the one in use. */
export const publishBuilding = (folder: string, building: string): void => {
  syncToDisk(building)
  renameSync(building, fileOf(folder, Math.max(0, ...numbersIn(folder)) + 1))
  syncToDisk(folder)
}

/** The one in use stays alone. */
export const removeOldIndexes = (folder: string): void => {
  const numbers = numbersIn(folder)
  const newest = Math.max(0, ...numbers)
  numbers
    .filter((number) => number < newest)
    .forEach((number) => removeIndex(fileOf(folder, number)))
}
