// For how long what is personal in feedback is kept. The jobs obey it, and the privacy notice says it.

/** Months after the answer, unless the settings of the site say another number. */
export const standardMonths = 12

/** Days after which nothing tells any more that two answers of a page came from one network. */
export const voteKeyDays = 30

/** Hours within which the hash is gone by which a network's attempts are counted. */
export const limitKeptHours = 2

/** Milliseconds between two looks at which of them have nothing to tell any more. */
export const sweepMs = 30 * 60 * 1000
