import { expect, test } from '@jest/globals'
import { isBuildInput } from '@/scripts/steps/build-portal.js'

test.each(['app/robots.ts', 'messages/fi/public.json', 'next.config.js', 'package-lock.json'])(
  'a change of %s asks for a new build',
  (file) => expect(isBuildInput(file)).toBe(true),
)

test.each(['README.md', 'tests/unit/a.test.ts', 'seed/cli.ts', 'eslint.config.js', '.ci/run'])(
  'a change of %s does not',
  (file) => expect(isBuildInput(file)).toBe(false),
)
