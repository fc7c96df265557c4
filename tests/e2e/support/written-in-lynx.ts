// A message written and sent with a text browser, by its keys.
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from '@/scripts/process/find-program'
import { textBrowsers } from './text-browsers'

const run = promisify(execFile)
const lynx = textBrowsers.find(({ name }) => name === 'lynx')?.file
/** Gives Lynx the terminal that it asks for. */
const terminal = findProgram(['script'])

export const canWriteInLynx = Boolean(lynx && terminal)

/** Name, address and the field that stays empty stand between the text and the button. */
const fieldsToButton = 4

/**
 * Opens the form, writes a text into it with an editor that takes its time, sends it, and quits.
 * @returns all that stood on the screen
 */
export const writeInLynx = async (address: string, text: string): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-lynx-'))
  const [file, editor, keys] = ['text', 'editor', 'keys'].map((name) => path.join(folder, name))
  try {
    writeFileSync(file!, text)
    writeFileSync(editor!, `#!/bin/sh\nfor last; do :; done\nsleep 4\ncp '${file}' "$last"\n`)
    chmodSync(editor!, 0o755)
    const pressed = [
      ...['^X', 'e'],
      ...Array.from({ length: fieldsToButton }, () => '<tab>'),
      ...['^M', 'q', 'y'],
    ]
    writeFileSync(keys!, pressed.map((key) => `key ${key}\n`).join(''))
    const command = [
      lynx,
      '-assume_charset=utf-8 -display_charset=utf-8',
      `-editor=${editor} -cmd_script=${keys}`,
      `'${address}#field-text'`,
    ].join(' ')
    const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TERM: 'xterm' }
    const child = run(terminal!, ['-qec', command, '/dev/null'], { env, timeout: 30_000 })
    child.child.stdin?.end()
    return (await child).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
