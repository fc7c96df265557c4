// Where limits are kept, and who may send more. Plain JavaScript, since `npm start` looks at it before any
// TypeScript runs.
import { readNetworks } from '../../visitors/networks.js'

/**
 * @typedef {object} LimitSettings
 * @property {'memory' | 'database'} store
 * @property {(network: string) => boolean} isWide of a visitor's network, as `visitorNetwork` writes it
 */

const stores = /** @type {const} */ (['memory', 'database'])

/** A wider limit is for an office: half of the world is none. Below /64 nobody is told apart. */
const sizes = { ipv4: { widest: 8, narrowest: 32 }, ipv6: { widest: 16, narrowest: 64 } }

/**
 * @param {Record<string, string | undefined>} env
 * @returns {LimitSettings | { problem: string }}
 */
export const limitSettings = ({ FEEDBACK_LIMIT_STORE, FEEDBACK_WIDE_NETWORKS = '' }) => {
  const store = stores.find((name) => name === (FEEDBACK_LIMIT_STORE || 'memory'))
  if (!store) {
    return { problem: 'FEEDBACK_LIMIT_STORE is neither memory nor database: write one of them.' }
  }
  const { has, wrong } = readNetworks(FEEDBACK_WIDE_NETWORKS, sizes)
  if (wrong !== undefined) {
    return {
      problem: `FEEDBACK_WIDE_NETWORKS has ${JSON.stringify(wrong)}: write networks such as 192.0.2.0/24 (from /8) or 2001:db8::/48 (/16 to /64), with commas between.`,
    }
  }
  return { store, isWide: (network) => has(network.replace(/\/.*$/, '')) }
}
