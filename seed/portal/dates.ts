import { day } from '../days'

/** The day on which the portal's own texts were written. */
export const portalDay = day('2026-11-25')
