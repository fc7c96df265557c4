import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { SpoolInUse } from '@/feedback/spool/folder-lock'
import { repository } from '@/tests/unit/scripts/support/run-script'
import { spoolTest } from '@/tests/support/feedback/spool-test'

const { folder, open } = spoolTest()

/** Another process that has the spool open until it is killed. */
const otherOwner = async () => {
  const script = 'tests/support/feedback/spool-writer.ts'
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder(), 'hold'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  await once(child.stdout, 'data')
  return child
}

test('a second spool on the same folder is refused, and does the first no harm', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(SpoolInUse)
  await expect(open()).rejects.toThrow(folder())
  await first.close()
  await open()
})

test('another process is refused while the owner lives, and not a moment longer, however it ends', async () => {
  const owner = await otherOwner()
  const refusal = await open().catch((error: unknown) => error)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(refusal).toBeInstanceOf(SpoolInUse)
  await open()
})
