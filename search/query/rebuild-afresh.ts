import { setTimeout as pause } from 'node:timers/promises'
import type { AnalysedDocument, SearchEngine } from '../engine/search-engine'

const pauseMs = 200

/** A build that is under way may have read what has changed since: it is awaited, and another one follows. */
export const rebuildAfresh = async (
  engine: SearchEngine,
  source: () => AsyncIterable<AnalysedDocument>,
): Promise<void> => {
  while ((await engine.health()).isRebuilding) await pause(pauseMs)
  await engine.rebuild(source())
}
