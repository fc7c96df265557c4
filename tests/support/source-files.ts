// The checkout as its tests read it: files that git would commit, with their text.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const generated = /^(payload-types\.ts|migrations\/|app\/\(payload\)\/|package-lock\.json|public\/)/

/** Every file that git would commit. */
export const committedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(file))

/** Every file of the checkout that people wrote. */
export const writtenFiles = (): string[] => committedFiles().filter((file) => !generated.test(file))

/** Code that is neither test nor generated. */
export const sourceFiles = (): string[] =>
  writtenFiles().filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && !file.startsWith('tests/'))

export const textOf = (file: string): string => readFileSync(file, 'utf8')

/** Places `file:line` of code that matches, to name in a failing test. */
export const placesOf = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  )
