// The ways between the rooms: imports point down only (design of the house, docs/decisions).

const outside = (/** @type {string} */ room) => [
  `@/${room}`,
  `@/${room}/**`,
  ...['..', '../..', '../../..'].map((up) => `${up}/${room}/**`),
]

/** What each room may not import. Types alone are allowed where `allowTypeImports` says so. */
const forbidden = {
  'i18n/**': ['app', 'components', 'content', 'collections', 'cache', 'seed', 'enhance'],
  'messages/**': ['app', 'components', 'content', 'collections', 'cache', 'seed', 'enhance'],
  'cache/**': ['app', 'components', 'content', 'collections', 'seed', 'enhance', 'i18n'],
  'collections/**': ['app', 'components', 'content', 'seed', 'enhance'],
  'content/**': ['app', 'components', 'seed', 'enhance'],
  'components/**': ['app', 'seed', 'collections', 'cache', 'enhance'],
  'enhance/**': ['app', 'components', 'content', 'collections', 'cache', 'seed'],
  'app/**': ['seed', 'tests', 'collections'],
  'seed/**': ['app', 'components', 'content', 'tests'],
}

const message = 'Imports point down only: see CONTRIBUTING.md.'

/** @type {{ paths?: object[], group: string[], message: string, allowTypeImports?: boolean }[]} */
const publicPagesOnly = [
  {
    group: ['next/link', 'next/navigation', 'next/image', 'next/script'],
    message: 'The reader’s browser runs no framework: plain HTML instead.',
  },
]

const serverOnlyBelow = [
  {
    group: ['server-only', '@/cache/cached', '@/content/*'],
    message: 'The Payload CLI loads this room in plain Node, where server-only throws.',
  },
]

const plainViews = [
  { group: ['next-intl', 'next-intl/*'], message: 'Views take { page, t }.' },
  {
    group: ['@/content/*', '@/content/**', '!@/content/page-models'],
    message: 'Views know the page-model and nothing behind it.',
  },
  {
    group: ['react'],
    importNamePattern: '^use',
    message: 'Views are plain synchronous functions, without hooks.',
  },
]

const extra = {
  'collections/**': serverOnlyBelow,
  'i18n/**': serverOnlyBelow,
  'components/**': [...publicPagesOnly, ...plainViews],
  'app/**': publicPagesOnly,
}

export const roomRules = Object.entries(forbidden).map(([files, rooms]) => ({
  files: [`${files}/*.{js,ts,tsx}`, files.replace('/**', '/*.{js,ts,tsx}')],
  ignores: ['app/(payload)/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: rooms.flatMap(outside), message },
          ...(extra[/** @type {keyof typeof extra} */ (files)] ?? []),
        ],
      },
    ],
  },
}))

export const payloadClientRule = {
  files: ['**/*.{ts,tsx}'],
  ignores: [
    'content/payload-client.ts',
    'content/open-portal.ts',
    'seed/**',
    'tests/**',
    'app/(payload)/**',
  ],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "ImportSpecifier[imported.name='getPayload']",
        message: 'One Payload client: content/payload-client.ts.',
      },
    ],
  },
}
