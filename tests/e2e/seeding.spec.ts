import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from './support/portal'
import { expectToRead } from './support/reading'
import { findBy, signIn } from './support/staff'
import { ownEnvironment } from './support/template'

test.use({ portalOwner: 'seeding' })

const run = promisify(execFile)
const path = '/fi/kaupunkiseudut/joensuu'

test('seeding beside a running server shows within 5 s', async ({ portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('city-regions', 'fi'), 'slug', 'joensuu')
  await publisher.publish('city-regions', id, 'fi', { name: 'Toisen niminen' })
  await expectToRead(portal, path, 'Toisen niminen')
  await expectToRead(portal, '/fi/kaupunkiseudut', 'Toisen niminen')

  const env = { ...ownEnvironment(portal.dataDir), SERVER_URL: portal.url }
  const { stdout } = await run(process.execPath, ['scripts/seed.js', '--data', portal.dataDir], {
    env,
  })
  expect(stdout).toContain('seeded {"created":0,"updated":1')
  await expectToRead(portal, path, 'Joensuu', { notAnyMore: 'Toisen niminen' })
  await expectToRead(portal, '/fi/kaupunkiseudut', 'Joensuu', { notAnyMore: 'Toisen niminen' })
})
