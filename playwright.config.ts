import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.js'

const report = process.env.E2E_REPORT

/** What also runs on MongoDB, and what runs on nothing else. */
const selection = process.env.E2E_MONGODB_URL
  ? {
      testMatch: [
        'publishing*.spec.ts',
        'search-index.spec.ts',
        'faults/feedback-kills.spec.ts',
        'mongodb/*.spec.ts',
      ],
    }
  : { testIgnore: 'mongodb/**' }

export default defineConfig({
  testDir: 'tests/e2e',
  ...selection,
  globalSetup: './tests/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: process.env.E2E_MONGODB_URL ? 120_000 : 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
