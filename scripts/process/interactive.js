import { spawn } from 'node:child_process'
import { root } from '../root.js'
import { keepTrackOf } from './children.js'

/**
 * Runs a program that talks with the person at the terminal, and ends as it ends.
 * @param {string} command @param {string[]} args @param {import('./child.js').Environment} env
 * @returns {Promise<number>} its exit code
 */
export const runInteractive = (command, args, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: 'inherit',
    })
    keepTrackOf(child, false)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
