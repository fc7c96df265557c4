import { expect, test } from '@jest/globals'
import { isUnanswerable } from '@/rest/unanswerable'

const wrapped = (cause: object) => Object.assign(new Error('Failed query'), { cause })
const coded = (code: unknown) => Object.assign(new Error('driver'), { code })

test.each([
  new TypeError('no operator'),
  wrapped(new RangeError('too big')),
  wrapped(new Error('a value that cannot be bound')),
  wrapped(coded('SQLITE_MISMATCH')),
  Object.assign(new Error('Cast to ObjectId failed'), { name: 'CastError' }),
  new Error("Can't use $near with String."),
])('%s is the asker’s', (error) => expect(isUnanswerable(error)).toBe(true))

test.each([
  wrapped(coded('SQLITE_BUSY')),
  wrapped(coded('SQLITE_CORRUPT')),
  coded('ECONNREFUSED'),
  Object.assign(wrapped(new Error('connect ECONNREFUSED')), { name: 'MongoServerSelectionError' }),
  Object.assign(new Error('Forbidden'), { status: 403 }),
  new Error('anything else'),
  undefined,
])('%s is ours to find', (error) => expect(isUnanswerable(error)).toBe(false))
