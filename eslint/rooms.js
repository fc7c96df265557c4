// The ways between the rooms: imports point down only (design of the house, docs/decisions).

const outside = (/** @type {string} */ room) =>
  room === 'feedback'
    ? // Its lower rooms have lines of their own.
      ['@/feedback/*', '!@/feedback/form', '!@/feedback/rules', '!@/feedback/spool']
    : [`@/${room}`, `@/${room}/**`, ...['..', '../..', '../../..'].map((up) => `${up}/${room}/**`)]

/** What each room may import besides itself: a room that is not named here is closed to it. */
const mayImport = {
  messages: ['i18n'],
  i18n: ['messages'],
  cache: [],
  'search/analysis': ['i18n'],
  'search/engine': ['i18n', 'search/analysis'],
  'search/query': ['cache', 'content', 'i18n', 'jobs', 'search/analysis', 'search/engine'],
  feedback: ['collections', 'content', 'i18n', 'jobs', 'mail', 'feedback/rules', 'feedback/spool'],
  'feedback/rules': ['i18n'],
  'feedback/spool': [],
  'feedback/form': ['cache', 'content', 'feedback/rules', 'i18n'],
  database: ['i18n'],
  mail: ['collections', 'feedback/rules', 'i18n', 'messages'],
  jobs: ['collections', 'feedback/rules', 'i18n', 'mail'],
  // Collections name the parts of admin/ by path; the import map finds them.
  collections: ['cache', 'database', 'feedback/rules', 'i18n', 'mail', 'messages'],
  admin: ['collections', 'feedback/rules', 'i18n', 'messages', 'search/engine'],
  rest: ['collections', 'feedback/rules', 'i18n'],
  content: ['cache', 'collections', 'database', 'feedback/rules', 'i18n', 'mail', 'search/engine'],
  components: ['content', 'i18n'],
  enhance: ['i18n'],
  app: [
    'cache',
    'components',
    'content',
    'feedback',
    'feedback/form',
    'feedback/rules',
    'i18n',
    'rest',
    'search/query',
  ],
  seed: ['cache', 'collections'],
}

const forbiddenTo = (/** @type {keyof typeof mayImport} */ room) =>
  Object.keys(mayImport)
    .concat('tests')
    .filter((other) => other !== room && !mayImport[room].some((open) => open === other))

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
  collections: serverOnlyBelow,
  mail: serverOnlyBelow,
  database: serverOnlyBelow,
  'search/analysis': serverOnlyBelow,
  'search/engine': serverOnlyBelow,
  jobs: serverOnlyBelow,
  'feedback/rules': serverOnlyBelow,
  'feedback/spool': serverOnlyBelow,
  i18n: serverOnlyBelow,
  components: [...publicPagesOnly, ...plainViews],
  app: publicPagesOnly,
}

const rooms = /** @type {(keyof typeof mayImport)[]} */ (Object.keys(mayImport))

export const roomRules = rooms.map((room) => ({
  files: [`${room}/**/*.{js,ts,tsx}`],
  ignores: ['app/(payload)/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: forbiddenTo(room).flatMap(outside), message },
          ...(extra[/** @type {keyof typeof extra} */ (room)] ?? []),
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
    'database/move/cli.ts',
    'content/answer-user-command.ts',
    'seed/**',
    'scripts/portal/user-cli.ts',
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
