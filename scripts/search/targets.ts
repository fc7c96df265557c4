// What the search has to reach, and what would be better still (docs/search-data.md).

/** `least`: more is better; `most`: less is. */
export type Target = { kind: 'least' | 'most'; accept: number; stretch: number }

const least = (accept: number, stretch: number): Target => ({ kind: 'least', accept, stretch })
const most = (accept: number, stretch: number): Target => ({ kind: 'most', accept, stretch })

/** By language and measure, in percent. */
export const qualityTargets: Record<string, Record<string, Target>> = {
  fi: {
    'AX F1': least(95, 97),
    'A R': least(98.5, 99.4),
    'A MRR': least(98, 99),
    'Bcompounds R': least(97.5, 99),
    'B F1': least(92.5, 95),
    'C hit10': least(91, 96),
  },
  'fi out of domain': {
    'AX F1': least(94.5, 96.5),
    'Bcompounds R': least(94, 97.5),
    'B F1': least(91, 93),
    'C hit10': least(89, 96),
  },
  sv: { 'A F1': least(93, 96), 'Bcompounds R': least(95, 98) },
  en: { 'A F1': least(91.5, 96) },
}

/** Without the dictionaries of the operating system. */
export const fallbackTargets: Record<string, Record<string, Target>> = {
  fi: { 'AX F1': least(85, 97), 'Bcompounds R': least(66, 99) },
}

/** For 100,000 documents on two cores. */
export const costTargets = {
  queryMiddle: most(10, 3),
  querySlow: most(80, 30),
  loopBlock: most(50, 50),
  rebuild: most(120, 40),
  update: most(50, 5),
  badInput: most(300, 100),
  memory: most(400, 150),
} satisfies Record<string, Target>

/** Kilobytes of a page's scripts, as tests/e2e/no-framework.spec.ts asks too. */
export const scriptTarget = most(6, 6)

const reaches = (value: number, kind: Target['kind'], bound: number): boolean =>
  kind === 'least' ? value >= bound : value <= bound

export const judge = (value: number, { kind, accept, stretch }: Target): string => {
  const asked = `accept ${kind === 'least' ? '≥' : '≤'} ${accept}, stretch ${stretch}`
  if (reaches(value, kind, stretch)) return `${asked}: stretch reached`
  return `${asked}: ${reaches(value, kind, accept) ? 'reached' : 'NOT reached'}`
}
