import { describe, expect, test } from '@jest/globals'
import { isMongoUrl, maskedUrl, namesReplicaSet, withDatabase } from '@/database/mongo-url'

describe('the address of a database', () => {
  test.each([
    ['mongodb://localhost/portal', true],
    ['mongodb+srv://cluster.example/portal', true],
    ['file:./data/julkisivu.db', false],
    ['', false],
  ])('%s is a MongoDB: %s', (url, isMongo) => {
    expect(isMongoUrl(url)).toBe(isMongo)
  })

  test.each([
    ['mongodb://localhost/portal?replicaSet=rs0', true],
    ['mongodb://localhost/portal?w=1&replicaSet=rs0', true],
    ['mongodb+srv://cluster.example/portal', true],
    ['mongodb://localhost/portal', false],
    ['mongodb://localhost/portal?replicaSet=', false],
    ['mongodb://localhost/replicaSet=rs0', false],
  ])('%s asks for a replica set: %s', (url, names) => {
    expect(namesReplicaSet(url)).toBe(names)
  })

  test.each([
    'mongodb://portal:s3cret@host:27017/portal?replicaSet=rs0',
    'mongodb://portal:s3c@ret@host:27017/portal?tlsCertificateKeyFilePassword=s3cret',
    'mongodb://portal:s3c?ret@host:27017/portal',
  ])('%s is shown without user, password and options', (url) => {
    expect(maskedUrl(url)).toBe('mongodb://***@host:27017/portal')
  })

  test('without a secret it is shown as it is', () => {
    expect(maskedUrl('mongodb+srv://cluster.example/portal')).toBe(
      'mongodb+srv://cluster.example/portal',
    )
  })

  test.each([
    ['mongodb://h:1/portal?replicaSet=rs0', 'mongodb://h:1/other?replicaSet=rs0'],
    ['mongodb://u:p@h:1,h:2/?replicaSet=rs0', 'mongodb://u:p@h:1,h:2/other?replicaSet=rs0'],
    ['mongodb://h:1', 'mongodb://h:1/other'],
    ['mongodb://h:1?replicaSet=rs0', 'mongodb://h:1/other?replicaSet=rs0'],
  ])('%s with another database is %s', (url, other) => {
    expect(withDatabase(url, 'other')).toBe(other)
  })
})
