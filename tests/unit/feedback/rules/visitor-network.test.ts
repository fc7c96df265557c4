import { expect, test } from '@jest/globals'
import { visitorNetwork } from '@/feedback/rules/visitor-network'

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
