// Whom a limit counts as one: an address of IPv4, a network of IPv6.
import ipaddr from 'ipaddr.js'

/** A household has 2^64 addresses of IPv6 to choose from. */
const networkBits = 64

/** Some proxies add a port, and a link-local address has a zone. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')
    .replace(/%.*$/, '')

/** `192.0.2.7`, `2001:db8:0:1::/64`; all that is no address counts as one visitor, `unknown`. */
export const visitorNetwork = (address: string): string => {
  const text = bare(address)
  const isAddress = text.includes(':')
    ? ipaddr.isValid(text)
    : ipaddr.IPv4.isValidFourPartDecimal(text)
  if (!isAddress) return 'unknown'
  // IPv4 that is written as IPv6 is IPv4.
  const plain = ipaddr.process(text).toString()
  if (!plain.includes(':')) return plain
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${plain}/${networkBits}`)
  return `${network.toString()}/${networkBits}`
}
