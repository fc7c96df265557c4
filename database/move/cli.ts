// The inside of `npm run migrate:database`. DATABASE_URL names a copy of the source, MOVE_TARGET_URL the
// target. Writes what it moved to the file MOVE_RESULT: that alone proves its work.
import { writeFileSync } from 'node:fs'
import { BasePayload, getPayload, type SanitizedConfig } from 'payload'
import { showProgress } from '../../scripts/process/progress-bar.js'
import { databaseAdapter } from '../adapter'
import { movePortal } from './move-portal'

const openTarget = async (config: SanitizedConfig, url: string) => {
  process.env.DATABASE_URL = url
  const db = databaseAdapter(process.cwd()) as SanitizedConfig['db']
  const target = new BasePayload()
  const typescript = { ...config.typescript, autoGenerate: false }
  return target.init({ config: { ...config, db, typescript }, disableOnInit: true })
}

const move = async () => {
  const { MOVE_TARGET_URL = '', MOVE_RESULT = '' } = process.env
  const { default: configuring } = await import('@payload-config')
  const config = await configuring
  const source = await getPayload({ config, disableOnInit: true })
  await source.db.migrate()
  const target = await openTarget(config, MOVE_TARGET_URL)
  const moved = await movePortal(source, target, showProgress('records'))
  const memory = process.resourceUsage().maxRSS * 1024
  writeFileSync(MOVE_RESULT, JSON.stringify({ moved, memory }))
}

// An awaited promise alone keeps no process alive: tsx can end silently, with code 0.
setInterval(() => {}, 1000)

move().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
