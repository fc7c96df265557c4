import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'
import { drive } from './playwright-driver'

const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync']

export const chromiumOpener = () => {
  const executablePath = findBrowser()
  if (!executablePath) return undefined
  return async () => drive(await chromium.launch({ executablePath, args }))
}
