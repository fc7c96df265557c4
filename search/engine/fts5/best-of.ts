/**
 * The first `count` of the numbers below `size` in an order, without sorting the others: a heap with the
 * worst of the kept ones on top.
 */
export const bestOf = (
  size: number,
  count: number,
  compare: (a: number, b: number) => number,
): number[] => {
  const heap: number[] = []
  const at = (place: number) => heap[place] as number
  const swap = (a: number, b: number) => {
    const kept = at(a)
    heap[a] = at(b)
    heap[b] = kept
  }
  const sink = (from: number) => {
    for (let place = from; ;) {
      const [left, right] = [place * 2 + 1, place * 2 + 2]
      let worst = place
      if (left < heap.length && compare(at(left), at(worst)) > 0) worst = left
      if (right < heap.length && compare(at(right), at(worst)) > 0) worst = right
      if (worst === place) return
      swap(place, worst)
      place = worst
    }
  }
  const rise = (from: number) => {
    for (let place = from; place > 0;) {
      const parent = (place - 1) >> 1
      if (compare(at(place), at(parent)) <= 0) return
      swap(place, parent)
      place = parent
    }
  }
  for (let candidate = 0; candidate < size && count > 0; candidate++) {
    if (heap.length < count) {
      heap.push(candidate)
      rise(heap.length - 1)
    } else if (compare(candidate, at(0)) < 0) {
      heap[0] = candidate
      sink(0)
    }
  }
  return heap.sort(compare)
}
