import { expect, test } from '@jest/globals'
import { NoRecipient, toSmtpFailure } from '@/mail/smtp-failure'

const thrown = (facts: object) => Object.assign(new Error('The server\r\n said so'), facts)

test.each([
  ['a server that is down', { code: 'ECONNREFUSED', command: 'CONN' }, 'server', false],
  ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'server', true],
  ['a sender that it does not take', { command: 'MAIL FROM', responseCode: 550 }, 'server', true],
  ['a server that closes its door', { command: 'RCPT TO', responseCode: 421 }, 'server', false],
  ['a line that broke', { code: 'ECONNECTION', command: 'DATA' }, 'server', false],
  ['a receiver that is unknown', { command: 'RCPT TO', responseCode: 550 }, 'message', true],
  ['a receiver whose box is full', { command: 'RCPT TO', responseCode: 452 }, 'message', false],
  ['a text that it takes for spam', { command: 'DATA', responseCode: 554 }, 'message', true],
  ['an address that is none', { code: 'EENVELOPE' }, 'message', true],
])('%s', (_name, facts, concerns, isPermanent) => {
  expect(toSmtpFailure(thrown(facts))).toEqual({
    concerns,
    isPermanent,
    reason: 'The server said so',
  })
})

test('nobody to write to is no trouble of the server', () => {
  expect(toSmtpFailure(new NoRecipient('Nobody', false))).toEqual({
    concerns: 'message',
    isPermanent: false,
    reason: 'Nobody',
  })
})
