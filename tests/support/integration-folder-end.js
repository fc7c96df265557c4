import { rmSync } from 'node:fs'

/** Removes what the integration tests left. */
export default function removeFolder() {
  rmSync(process.env.INTEGRATION_DIR ?? '', { recursive: true, force: true })
}
