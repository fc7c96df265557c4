// Which entries of a long list stand on the home page. Pure.
import type { ListItem } from './list-query'

/** A few screens of programmes; the rest is one link away. */
export const mostPrograms = 6
/** Names alone take less room: as many as there are regions in the country, and some more. */
export const mostRegions = 24

/** What runs now stands before what does not; within both the order of the list stays. */
export const runningFirst = (items: ListItem[]): ListItem[] => {
  const isRunning = ({ choice }: ListItem) => choice === 'active'
  return [...items.filter(isRunning), ...items.filter((item) => !isRunning(item))]
}
