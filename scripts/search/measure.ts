// How well an engine answers the queries of one task: macro averages over queries.
import type { GoldQuery } from './gold'
import { randomNumbers } from './random-numbers'

export type Answer = (query: string) => Promise<number[]>
export type Measures = {
  n: number
  P: number
  R: number
  F1: number
  F1ci95: [number, number]
  MRR: number
  hit10: number
}

const mean = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

const bootstrap = (values: number[]): [number, number] => {
  const random = randomNumbers(5)
  const means = Array.from({ length: 500 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((a, b) => a - b)
  return [means[12]!, means[487]!]
}

const measureOne = async ({ query, relevant }: GoldQuery, answer: Answer) => {
  const found = await answer(query)
  const right = found.filter((document) => relevant.has(document)).length
  const first = found.findIndex((document) => relevant.has(document)) + 1
  const P = found.length > 0 ? right / found.length : 0
  const R = right / relevant.size
  return {
    P,
    R,
    F1: P + R > 0 ? (2 * P * R) / (P + R) : 0,
    MRR: first > 0 ? 1 / first : 0,
    hit10: first > 0 && first <= 10 ? 1 : 0,
  }
}

export const measure = async (queries: GoldQuery[], answer: Answer): Promise<Measures> => {
  const all: Awaited<ReturnType<typeof measureOne>>[] = []
  for (const query of queries) all.push(await measureOne(query, answer))
  const average = (key: 'P' | 'R' | 'F1' | 'MRR' | 'hit10') => mean(all.map((one) => one[key]))
  return {
    n: all.length,
    P: average('P'),
    R: average('R'),
    F1: average('F1'),
    F1ci95: bootstrap(all.map(({ F1 }) => F1)),
    MRR: average('MRR'),
    hit10: average('hit10'),
  }
}
