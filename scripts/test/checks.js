import path from 'node:path'
import { runChild } from '../process/child.js'
import { root } from '../root.js'

/** @param {...string} names */
const installed = (...names) => path.join(root, 'node_modules', ...names)

const prettier = installed('prettier', 'bin', 'prettier.cjs')
const eslint = installed('eslint', 'bin', 'eslint.js')
const next = installed('next', 'dist', 'bin', 'next')
const tsc = installed('typescript', 'bin', 'tsc')

/** Programs of each check, one after the other; a check counts as one test. */
export const checks = {
  format: [[prettier, '--check', '.']],
  lint: [[eslint, '.']],
  typecheck: [
    [next, 'typegen'],
    [tsc, '--noEmit'],
  ],
}

/** @param {string[][]} programs @param {import('../process/child.js').Environment} env */
export const runCheck = async (programs, env) => {
  for (const args of programs) {
    const { code } = await runChild(process.execPath, args, { env })
    if (code !== 0) return { passed: 0, failed: 1 }
  }
  return { passed: 1, failed: 0 }
}
