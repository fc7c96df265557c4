/** For how long a search that found nothing is remembered. The privacy notice says it. */
export const keptDays = 90
