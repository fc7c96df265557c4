// Browsers that show words alone, and what they make of an address.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '@/scripts/process/find-program'

const run = promisify(execFile)

type TextBrowser = { name: string; file: string | undefined; options: string[] }

/** Lynx numbers the links and lists their addresses; w3m gives the words only. */
export const textBrowsers: TextBrowser[] = [
  {
    name: 'lynx',
    file: findProgram([process.env.LYNX_PATH || 'lynx']),
    options: ['-dump', '-width=80', '-assume_charset=utf-8', '-display_charset=utf-8'],
  },
  {
    name: 'w3m',
    file: findProgram([process.env.W3M_PATH || 'w3m']),
    options: ['-dump', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8'],
  },
]

/** A page as the browser prints it, without the port of the portal and spaces at the ends of lines. */
export const dump = async ({ file, options }: TextBrowser, address: string): Promise<string> => {
  const { host, hostname } = new URL(address)
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  const { stdout } = await run(file ?? '', [...options, address], { env })
  return `${stdout
    .replaceAll(host, hostname)
    .replace(/[ \t]+$/gm, '')
    .trimEnd()}\n`
}
