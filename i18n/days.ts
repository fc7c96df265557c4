/** Calendar day `YYYY-MM-DD` of a date as Payload stores it. */
export const toDay = (stored: string | null | undefined): string | undefined =>
  stored?.slice(0, 10) || undefined

/** The latest of the days; undefined where there is none. */
export const latestDay = (days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)

const finnishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** Calendar day of a moment in Finland, where the portal's editors are. */
export const dayOf = (moment: Date): string => finnishDay.format(moment)

export const today = (): string => dayOf(new Date())
