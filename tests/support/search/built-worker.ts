import { buildSearchWorker } from '@/search/engine/worker/build.js'

let building: Promise<void> | undefined

/** The thread's file, as `next build` makes it. */
export const builtWorker = (): Promise<void> => (building ??= buildSearchWorker())
