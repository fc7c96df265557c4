// Whose word about a visitor's address is taken. Plain JavaScript: `npm start` checks the setting before anything is compiled.
import { BlockList, isIP } from 'node:net'

/** A proxy of one's own stands on the same machine or in a private network, unless the setting says otherwise. */
const ownNetworks =
  '127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 ::1 fc00::/7 fe80::/10'

/** @param {string} address */
const familyOf = (address) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** @param {BlockList} list @param {string} name an address, or a network such as `192.0.2.0/24` */
const add = (list, name) => {
  const [address = '', bits] = name.split('/')
  if (bits === '') throw new RangeError('A network without its size would be all of the internet.')
  if (bits === undefined) list.addAddress(address, familyOf(address))
  else list.addSubnet(address, Number(bits), familyOf(address))
}

/** @param {string} setting */
const namesOf = (setting) => setting.split(/[\s,]+/).filter(Boolean)

/** @param {string} [setting] TRUSTED_PROXIES @returns {string | undefined} why it cannot be used */
export const trustedProxiesProblem = (setting = '') => {
  for (const name of namesOf(setting)) {
    try {
      add(new BlockList(), name)
    } catch {
      return `TRUSTED_PROXIES has "${name}", which is no address and no network such as 192.0.2.0/24.`
    }
  }
  return undefined
}

/**
 * @param {string} [setting] TRUSTED_PROXIES: addresses and networks; private ones where it is not set
 * @returns {(address: string) => boolean}
 */
export const trustedProxies = (setting = '') => {
  const list = new BlockList()
  for (const name of namesOf(setting.trim() || ownNetworks)) add(list, name)
  return (address) => list.check(address, familyOf(address))
}
