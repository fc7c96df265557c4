import { expect } from '@playwright/test'
import { waitingEntries } from '../../support/kept-feedback'
import type { Portal } from '../../support/running-portal'
import { patienceMs } from './scale'
import { storedMessages, type StoredMessage } from './stored-feedback'

/** Waits until nothing is in the spool and of every message somebody was told. @param url of the database */
export const untilHandedOn = async (portal: Portal, url: string): Promise<StoredMessage[]> => {
  let stored: StoredMessage[] = []
  const waiting = async () => {
    const inSpool = waitingEntries(portal).length
    stored = await storedMessages(url)
    const toBeMailed = stored.filter(({ notifiedAt }) => !notifiedAt).length
    return { inSpool, toBeMailed }
  }
  await expect.poll(waiting, { timeout: patienceMs / 2 }).toEqual({ inSpool: 0, toBeMailed: 0 })
  return stored
}
