import { expect, test } from '@jest/globals'
import { isSafeLink } from '@/collections/rules/links'

test.each([
  'https://tem.fi/ohjelmat',
  'http://localhost',
  'mailto:etunimi.sukunimi@example.fi',
  'tel:+358295060000',
  '/fi/sivu-äö',
  '#osio',
])('%s is an address that a link may have', (url) => expect(isSafeLink(url)).toBe(true))

test.each([
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https://',
  'sivu',
  '',
])('%j is none', (url) => expect(isSafeLink(url)).toBe(false))
