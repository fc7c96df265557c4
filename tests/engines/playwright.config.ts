import { defineConfig } from '@playwright/test'
import { engineNames, type EngineName } from './engine-test'

const report = process.env.E2E_REPORT

export default defineConfig<object, { engine: EngineName }>({
  testDir: '.',
  globalSetup: '../e2e/support/global-setup.ts',
  outputDir: '../../test-results/engines',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: engineNames.map((engine) => ({ name: engine, use: { engine } })),
})
