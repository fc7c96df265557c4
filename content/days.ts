/** Calendar day `YYYY-MM-DD` of a date as Payload stores it. */
export const toDay = (stored: string | null | undefined): string | undefined =>
  stored?.slice(0, 10) || undefined

/** The latest of the days; undefined where there is none. */
export const latestDay = (days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)

/** Today in Finland, where the portal's editors are. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())
