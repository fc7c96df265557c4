// Whom a limit counts as one: an address of IPv4, a network of IPv6.
import ipaddr from 'ipaddr.js'
import { trustedProxies } from './trusted-proxies.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** A household has 2^64 addresses of IPv6 to choose from. */
const networkBits = 64

/** Some proxies add a port, and a link-local address has a zone. */
const bare = (text: string) =>
  text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')
    .replace(/%.*$/, '')

const parse = (written: string): Address | undefined => {
  const text = bare(written)
  const isAddress = text.includes(':')
    ? ipaddr.isValid(text)
    : ipaddr.IPv4.isValidFourPartDecimal(text)
  // IPv4 that is written as IPv6 is IPv4.
  return isAddress ? ipaddr.process(text) : undefined
}

const networkOf = (address: Address | undefined): string => {
  if (!address) return 'unknown'
  if (address.kind() === 'ipv4') return address.toString()
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${networkBits}`)
  return `${network.toString()}/${networkBits}`
}

/** `192.0.2.7`, `2001:db8:0:1::/64`; all that is no address counts as one visitor, `unknown`. */
export const visitorNetwork = (address: string): string => networkOf(parse(address))

/**
 * The visitor behind a request: the first address, from the connection backwards, that is no proxy of ours. What
 * stands before it anybody can write.
 * @param setting TRUSTED_PROXIES
 */
export const visitorOf = (headers: Headers, setting = process.env.TRUSTED_PROXIES): string => {
  const isProxy = trustedProxies(setting)
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(parse)
  const visitor = hops.findLastIndex((address) => !address || !isProxy(address.toString()))
  return networkOf(hops[Math.max(visitor, 0)])
}
