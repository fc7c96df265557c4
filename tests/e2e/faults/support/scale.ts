// How much the fault tests of feedback try: a little in `npm test`, all of it in `npm run test:faults`.

const wanted = Number(process.env.FAULT_SEEDS)

export const isWhole = wanted > 0

/** @param few how many of a short run */
export const seeds = (few: number): number[] =>
  Array.from({ length: wanted || few }, (_, index) => index + 1)

export const visitorCount = isWhole ? 1000 : 100

export const patienceMs = isWhole ? 1_200_000 : 300_000
