import { finnishDay } from '@/feedback/rules/deadlines'

/** Work of a day in Finland, to be called again and again: done once a day, and again while it fails. */
export const onceADay = (
  work: (now: Date) => Promise<void>,
  now = () => new Date(),
): (() => Promise<void>) => {
  let doneOn: string | undefined
  return async () => {
    const moment = now()
    const day = finnishDay(moment.toISOString())
    if (day === doneOn) return
    await work(moment)
    doneOn = day
  }
}
