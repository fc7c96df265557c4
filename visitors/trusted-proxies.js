// Whose word about a visitor's address is taken.
import { readNetworks } from './networks.js'

/** A proxy of one's own stands on the same machine or in a private network, unless the setting says otherwise. */
const ownNetworks =
  '127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.0.0/16 ::1 fc00::/7 fe80::/10'

const sizes = { ipv4: { widest: 0, narrowest: 32 }, ipv6: { widest: 0, narrowest: 128 } }

/** @param {string} [setting] TRUSTED_PROXIES @returns {string | undefined} why it cannot be used */
export const trustedProxiesProblem = (setting = '') => {
  const { wrong } = readNetworks(setting, sizes)
  return wrong === undefined
    ? undefined
    : `TRUSTED_PROXIES has ${JSON.stringify(wrong)}, which is no address and no network such as 192.0.2.0/24.`
}

/**
 * @param {string} [setting] TRUSTED_PROXIES: addresses and networks; private ones where it is not set
 * @returns {(address: string) => boolean}
 */
export const trustedProxies = (setting = '') =>
  readNetworks(setting.trim() || ownNetworks, sizes).has
