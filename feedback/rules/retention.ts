// For how long what is personal in feedback is kept. The jobs obey it, and the privacy notice says it.

/** Months after the answer, unless the settings of the site say another number. */
export const standardMonths = 12

/** Hours within which the hash is gone by which a network's attempts are counted. */
export const limitKeptHours = 2

/** Milliseconds between two looks at which of them have nothing to tell any more. */
export const sweepMs = 30 * 60 * 1000
