import path from 'node:path'

/** Of the working folder: that is the checkout, and in the image the folder of the server. */
export const workerFolder = path.join('search', 'built')

/** The thread's own bundle: no part of Next's, which would not find it again. */
export const workerFile = () => path.join(process.cwd(), workerFolder, 'search-worker.mjs')
