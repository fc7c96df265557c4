// Runs in a thread of its own: one part of the engine, which is asked by messages.
import { parentPort, workerData } from 'node:worker_threads'
import { LiveIndex } from '../fts5/live-index'
import type { AnswerMessage, CallMessage, WorkerData } from './calls'
import { PackedBuilder } from './packed-builder'

type Method = (...args: unknown[]) => unknown

const { role, folder, analyserVersion } = workerData as WorkerData
const part =
  role === 'live'
    ? new LiveIndex(folder, analyserVersion)
    : new PackedBuilder(folder, analyserVersion)
const methods = part as unknown as Record<string, Method>

const answerTo = ({ id, method, args }: CallMessage): AnswerMessage => {
  try {
    return { id, value: methods[method]?.apply(part, args) }
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

parentPort?.on('message', (call: CallMessage) => parentPort?.postMessage(answerTo(call)))
