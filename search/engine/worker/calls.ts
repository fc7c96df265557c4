// What goes between the server and a thread of the search engine.

/** The index in use, or the builder of the next one. */
export type Role = 'live' | 'builder'

export type WorkerData = { role: Role; folder: string; analyserVersion: string }

export type CallMessage = { id: number; method: string; args: unknown[] }
export type AnswerMessage = { id: number; value?: unknown; error?: Error }
