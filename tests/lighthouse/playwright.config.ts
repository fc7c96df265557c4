import { defineConfig } from '@playwright/test'

const report = process.env.E2E_REPORT

export default defineConfig({
  testDir: '.',
  globalSetup: '../e2e/support/global-setup.ts',
  outputDir: '../../test-results/lighthouse',
  // One after the other: each measures a machine that does nothing else.
  workers: 1,
  timeout: 300_000,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
})
