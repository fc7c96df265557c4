import { expect, test } from '@jest/globals'
import { visitorNetwork, visitorOf } from '@/visitors/visitor-network'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['192.0.2.7:51234', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['2001:db8:0:1:a:b:c:d', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001::ffff', '2001:db8:0:1::/64'],
  ['[2001:db8:0:1::5]:443', '2001:db8:0:1::/64'],
  ['2001:db8:0:2::5', '2001:db8:0:2::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::1', '::/64'],
])('%s counts as %s', (address, network) => {
  expect(visitorNetwork(address)).toBe(network)
})

test.each([
  '',
  'unknown',
  '300.1.1.1',
  '0x7f.1',
  '1',
  '2130706433',
  '::gggg',
  '1.2.3.4, 5.6.7.8',
  ':',
])('%j is nobody in particular', (address) => expect(visitorNetwork(address)).toBe('unknown'))

test.each([
  ['straight from the internet', '198.51.100.7', '198.51.100.7'],
  ['with an invented address', '192.0.2.1, 198.51.100.7', '198.51.100.7'],
  ['by a proxy on the same machine', '198.51.100.7, 127.0.0.1', '198.51.100.7'],
  [
    'by two proxies, with an invented address',
    '192.0.2.1, 2001:db8::1, 10.0.0.5, ::1',
    '2001:db8::/64',
  ],
  ['with words for an address', '192.0.2.1, evil, 10.0.0.5', 'unknown'],
  ['from the proxy itself', '10.0.0.5, 127.0.0.1', '10.0.0.5'],
])('a visitor %s is counted as who they are', (_, forwarded, network) => {
  expect(visitorOf(new Headers({ 'x-forwarded-for': forwarded }))).toBe(network)
})

test.each([
  ['203.0.113.0/24', '198.51.100.7, 203.0.113.9', '198.51.100.7'],
  ['203.0.113.9, 2001:db8:1::/48', '198.51.100.7, 2001:db8:1::5, 203.0.113.9', '198.51.100.7'],
  ['203.0.113.9', '198.51.100.7, 10.0.0.5', '10.0.0.5'],
  ['203.0.113.9', '198.51.100.7, ::ffff:203.0.113.9', '198.51.100.7'],
])('with %s for trusted proxies, %s is the visitor %s', (setting, forwarded, network) => {
  expect(visitorOf(new Headers({ 'x-forwarded-for': forwarded }), setting)).toBe(network)
})

test('a visitor whom no proxy tells of is nobody in particular', () => {
  expect(visitorOf(new Headers())).toBe('unknown')
})
