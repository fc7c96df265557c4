// What could not be stored is kept for a person to look at, and no longer than what could.
import { subMonths } from 'date-fns'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './is-missing'
import { parkedFolder } from './spool/parked'

/** @param folder of the spool */
export const purgeParked = async (folder: string, months: number, now: Date): Promise<void> => {
  const parked = parkedFolder(folder)
  for (const name of await readdir(parked).catch(isMissing)) {
    const file = path.join(parked, name)
    if ((await stat(file)).mtime <= subMonths(now, months)) await rm(file, { force: true })
  }
}
