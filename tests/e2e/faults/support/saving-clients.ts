import { findBy, signIn, type Staff, type Stored } from '../../support/staff'
import type { Portal } from '../../support/running-portal'
import { startCounter } from './counter'
import { themeOf } from './theme-saves'

export type Client = {
  theme: Stored['id']
  /** Marks of the saves that the server has acknowledged, in order. */
  acknowledged: string[]
  /** The save that was under way when the server was gone. */
  underway?: string
  refused: { mark: string; status: number; words: string }[]
}

const isGone = (error: unknown) => error instanceof TypeError

/** Staff who will each save a theme of their own again and again, until the server is gone. */
const makeClients = async (portal: Portal, count: number) => {
  const staff = await signIn(portal, 'publisher')
  const regions = (await staff.list('city-regions', 'fi')).map(({ id }) => id)
  const program = findBy(await staff.list('programs', 'fi'), 'code', 'INKA').id
  const clients: Client[] = []
  for (let index = 0; index < count; index += 1) {
    const mark = `${'abcdefgh'[index]}-0`
    const { status, body } = await staff.ask('POST', 'themes?locale=fi&depth=0', {
      ...themeOf(mark, regions),
      program,
      slug: `${mark}-${Date.now()}`,
      order: 100 + index,
      _status: 'published',
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    const { id } = body.doc as Stored
    clients.push({ theme: id, acknowledged: [mark], refused: [] })
  }
  return {
    clients,
    saveOn: (onSave: () => void) => Promise.all(clients.map(saver(staff, regions, onSave))),
  }
}

/** Begins to save. `untilSaved` waits for so many acknowledged saves, `ended` for the end of the server. */
export const startSaving = async (portal: Portal, count: number) => {
  const { clients, saveOn } = await makeClients(portal, count)
  const saves = startCounter()
  const ended = saveOn(saves.add)
  return { clients, untilSaved: saves.until, ended, saved: saves.count }
}

const saver =
  (staff: Staff, regions: Stored['id'][], onSave: () => void) => async (client: Client) => {
    for (let turn = 1; ; turn += 1) {
      const mark = client.acknowledged[0]!.replace(/\d+$/, String(turn))
      client.underway = mark
      try {
        const { status, body } = await staff.ask(
          'PATCH',
          `themes/${client.theme}?locale=fi&depth=0`,
          { ...themeOf(mark, regions), _status: 'published' },
        )
        if (status === 200) {
          client.acknowledged.push(mark)
          onSave()
        } else {
          client.refused.push({ mark, status, words: JSON.stringify(body) })
        }
      } catch (error) {
        if (isGone(error)) return
        throw error
      }
    }
  }
