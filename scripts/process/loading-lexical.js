/** @typedef {import('./child.js').Environment} Environment */

/**
 * Environment of a program that loads Payload in plain Node. Lexical's entry for Node awaits an import at
 * its top level in a ring of packages, and on Node 20 more than every third such load never ends: a
 * command hung, or ended with code 0 and nothing done. Its entry for production awaits nothing.
 * @template {Environment} Env
 * @param {Env} env @returns {Env}
 */
export const loadingLexical = (env) => ({
  ...env,
  NODE_OPTIONS: [env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' '),
})
