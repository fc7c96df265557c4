import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repository } from './run-script'
import { temporaryFolder } from './temporary-folder'

const copied = [
  'scripts',
  'i18n/paths.js',
  'database',
  'settings-check.js',
  'mail/settings.js',
  'visitors/networks.js',
  'visitors/trusted-proxies.js',
  'feedback/rules/limit-settings.js',
  'package.json',
  '.gitignore',
]
/** What opening a database file takes. */
const linked = ['libsql', '@libsql', '@neon-rs', 'detect-libc']

/** A checkout whose scripts are the real ones and whose Next and tsx are fakes. */
export const fakeCheckout = () => {
  const folder = temporaryFolder()
  const place = (name: string) => {
    const target = path.join(folder, name)
    mkdirSync(path.dirname(target), { recursive: true })
    return target
  }
  for (const name of copied) {
    cpSync(path.join(repository, name), place(name), { recursive: true })
  }
  for (const name of linked) {
    symlinkSync(path.join(repository, 'node_modules', name), place(`node_modules/${name}`))
  }
  const fakes = path.join(repository, 'tests', 'unit', 'scripts', 'support')
  writeFileSync(place('node_modules/next/package.json'), '{ "type": "module" }')
  cpSync(path.join(fakes, 'fake-next.js'), place('node_modules/next/dist/bin/next'))
  cpSync(path.join(fakes, 'fake-tsx.js'), place('node_modules/tsx/dist/cli.mjs'))
  for (const name of ['package-lock.json', 'node_modules/.package-lock.json']) {
    writeFileSync(place(name), '{ "packages": {} }')
  }
  mkdirSync(path.join(folder, 'migrations'))
  writeFileSync(place('app/page.tsx'), 'export {}')
  writeFileSync(place('seed/cli.ts'), 'export {}')
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}
