// Remembers on disk which tags were revalidated, so that no stale page comes back after a restart.
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ tag: string, at: number }} Revalidation */

/** @param {string} line @returns {Revalidation[]} */
const parseLine = (line) => {
  try {
    const { tag, at } = JSON.parse(line)
    return typeof tag === 'string' && typeof at === 'number' ? [{ tag, at }] : []
  } catch (error) {
    // A line torn by a crash: its revalidation was never acknowledged.
    console.warn('tag journal: skipped a broken line', error)
    return []
  }
}

/**
 * Reads the journal and rewrites it with the latest time of each tag.
 * @param {string} file @returns {Map<string, number>} tag → time of its last revalidation (ms)
 */
export const openJournal = (file) => {
  mkdirSync(path.dirname(file), { recursive: true })
  appendFileSync(file, '')
  /** @type {Map<string, number>} */
  const latest = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    for (const { tag, at } of parseLine(line)) latest.set(tag, Math.max(at, latest.get(tag) ?? 0))
  }
  const lines = [...latest].map(([tag, at]) => `${JSON.stringify({ tag, at })}\n`)
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
  return latest
}

/** @param {string} file @param {string[]} tags @param {number} at */
export const appendToJournal = (file, tags, at) =>
  appendFileSync(file, tags.map((tag) => `${JSON.stringify({ tag, at })}\n`).join(''))
