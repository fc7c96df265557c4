// Addresses and networks as settings name them. Plain JavaScript: `npm start` checks settings before anything is compiled.
import { BlockList, isIP } from 'node:net'

/** Sizes that a network may have, in bits; an address alone is one of the narrowest. @typedef {Record<'ipv4' | 'ipv6', { widest: number, narrowest: number }>} Sizes */

/** @param {string} address @returns {'ipv4' | 'ipv6' | undefined} */
const familyOf = (address) =>
  /** @type {const} */ ({ 0: undefined, 4: 'ipv4', 6: 'ipv6' })[isIP(address)]

/** @param {BlockList} list @param {string} name @param {Sizes} sizes @returns {boolean} whether it is a network */
const add = (list, name, sizes) => {
  const [, address = '', size] = name.match(/^([^/]+)(?:\/(\d{1,3}))?$/) ?? []
  const family = familyOf(address)
  if (!family) return false
  const { widest, narrowest } = sizes[family]
  const bits = Number(size ?? narrowest)
  if (bits < widest || bits > narrowest) return false
  list.addSubnet(address, bits, family)
  return true
}

/**
 * @param {string} setting addresses and networks such as `192.0.2.0/24`, with spaces or commas between
 * @param {Sizes} sizes
 * @returns {{ has: (address: string) => boolean, wrong?: string }} `wrong` is the first that is none
 */
export const readNetworks = (setting, sizes) => {
  const list = new BlockList()
  const wrong = setting
    .split(/[\s,]+/)
    .filter(Boolean)
    .find((name) => !add(list, name, sizes))
  const has = (/** @type {string} */ address) => {
    const family = familyOf(address)
    return family !== undefined && list.check(address, family)
  }
  return { has, wrong }
}
