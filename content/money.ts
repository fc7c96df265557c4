// Money rules (design §3.11): kinds of money are never added together, unknown is never zero, an
// aggregate is never added to its items, and a total names what it leaves out. Pure.

export type Money = {
  id: number | string
  sourceType: string
  basis: string
  period: string
  yearFrom?: number | null
  yearTo?: number | null
  granularity: string
  amountCents?: number | null
  supersedes?: number | string | null
}

export type Total<M extends Money> = {
  basis: string
  period: string
  yearFrom?: number
  yearTo?: number
  cents: number
  /** Records that stand beside the total and are not in it. */
  leftOut: M[]
}

/** Records that no other record has replaced. */
export const inForce = <M extends Money>(records: M[]): M[] => {
  const replaced = new Set(records.map(({ supersedes }) => supersedes).filter((id) => id != null))
  return records.filter(({ id }) => !replaced.has(id))
}

const kindOf = ({ basis, period, yearFrom, yearTo }: Money) =>
  [basis, period, yearFrom ?? '', yearTo ?? ''].join(' ')

const isItemOfAggregate = (record: Money, records: Money[]) =>
  record.granularity === 'item' &&
  records.some(
    (other) =>
      other.granularity === 'aggregate' &&
      other.sourceType === record.sourceType &&
      kindOf(other) === kindOf(record),
  )

/** One total for each kind of money that has at least two amounts to add. */
export const totals = <M extends Money>(records: M[]): Total<M>[] => {
  const current = inForce(records)
  const addends = current.filter(
    (record) => record.amountCents != null && !isItemOfAggregate(record, current),
  )
  const kinds = [...new Set(addends.map(kindOf))]
  return kinds.flatMap((kind) => {
    const added = addends.filter((record) => kindOf(record) === kind)
    const [first] = added
    if (!first || added.length < 2) return []
    return [
      {
        basis: first.basis,
        period: first.period,
        yearFrom: first.yearFrom ?? undefined,
        yearTo: first.yearTo ?? undefined,
        cents: added.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0),
        leftOut: current.filter((record) => !added.includes(record)),
      },
    ]
  })
}
