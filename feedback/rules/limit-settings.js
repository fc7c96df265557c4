// Where limits are kept, and who may send more. Plain JavaScript, since `npm start` looks at it before any
// TypeScript runs.
import { BlockList, isIP } from 'node:net'

/**
 * @typedef {object} LimitSettings
 * @property {'memory' | 'database'} store
 * @property {(network: string) => boolean} isWide of a visitor's network, as `visitorNetwork` writes it
 */

const stores = /** @type {const} */ (['memory', 'database'])

/** A wider limit is for an office: half of the world is none. Below /64 nobody is told apart. @type {Record<number, { family: 'ipv4' | 'ipv6', widest: number, whole: number }>} */
const families = {
  4: { family: 'ipv4', widest: 8, whole: 32 },
  6: { family: 'ipv6', widest: 16, whole: 64 },
}

/** @param {BlockList} list @param {string} text @returns {boolean} whether it is a network */
const addNetwork = (list, text) => {
  const [, address = '', prefix] = text.match(/^([^/]+)(?:\/(\d{1,3}))?$/) ?? []
  const kind = families[isIP(address)]
  if (!kind) return false
  const bits = Number(prefix ?? kind.whole)
  if (bits < kind.widest || bits > kind.whole) return false
  list.addSubnet(address, bits, kind.family)
  return true
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {LimitSettings | { problem: string }}
 */
export const limitSettings = ({ FEEDBACK_LIMIT_STORE, FEEDBACK_WIDE_NETWORKS = '' }) => {
  const store = stores.find((name) => name === (FEEDBACK_LIMIT_STORE || 'memory'))
  if (!store) {
    return { problem: 'FEEDBACK_LIMIT_STORE is neither memory nor database: write one of them.' }
  }
  const wide = new BlockList()
  const networks = FEEDBACK_WIDE_NETWORKS.split(/[\s,]+/).filter(Boolean)
  const wrong = networks.find((text) => !addNetwork(wide, text))
  if (wrong !== undefined) {
    return {
      problem: `FEEDBACK_WIDE_NETWORKS has ${JSON.stringify(wrong)}: write networks such as 192.0.2.0/24 (from /8) or 2001:db8::/48 (/16 to /64), with commas between.`,
    }
  }
  return {
    store,
    isWide: (network) => {
      const address = network.replace(/\/.*$/, '')
      const kind = families[isIP(address)]
      return kind !== undefined && wide.check(address, kind.family)
    },
  }
}
