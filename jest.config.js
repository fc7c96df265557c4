/** @type {import('@swc/core').Config} */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    experimental: { keepImportAttributes: true },
  },
}

/**
 * Tests run as ES modules: `payload` and `next-intl` cannot be loaded otherwise.
 * @param {string} displayName @param {import('jest').Config} [rest]
 */
const project = (displayName, rest) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.(ts|tsx)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '^next/cache$': '<rootDir>/tests/support/next-cache.ts',
    '^server-only$': '<rootDir>/tests/support/server-only.ts',
    '\\.(css|scss)$': '<rootDir>/tests/support/stylesheet.ts',
  },
  ...rest,
})

/** @type {import('jest').Config} */
export default {
  projects: [
    project('unit'),
    project('component', {
      testEnvironment: 'jsdom',
      // React's renderer for browsers opens a channel that would keep Jest from ending.
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      setupFiles: ['<rootDir>/tests/support/browser-globals.js'],
    }),
    project('house-rules'),
    project('integration', {
      globalSetup: '<rootDir>/tests/support/integration-folder.js',
      globalTeardown: '<rootDir>/tests/support/integration-folder-end.js',
      setupFiles: ['<rootDir>/tests/support/integration-environment.js'],
      setupFilesAfterEnv: [
        '<rootDir>/tests/support/integration-timeout.js',
        '<rootDir>/tests/support/integration-own-database.js',
      ],
    }),
  ],
}
