// One part of the engine in a thread: calls go over as messages, a thread that stops is started again.
import { Worker } from 'node:worker_threads'
import type { AnswerMessage, CallMessage, WorkerData } from './calls'
import { workerFile } from './file.js'

export class ThreadStopped extends Error {}
export class CallTookTooLong extends Error {}

type Pending = {
  call: CallMessage
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  /** A call that was under way twice when the thread stopped may be why. */
  isSecondTry: boolean
  timer?: NodeJS.Timeout
}

export type ThreadOptions = WorkerData & {
  /** Per method, in milliseconds; others may take any time. */
  limits: Record<string, number>
  /** Whether what was asked of a stopped thread is asked again of the next one. */
  isRestarted: boolean
}

export class PartThread {
  private worker: Worker | undefined
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private isClosed = false

  constructor(private readonly options: ThreadOptions) {}

  call(method: string, args: unknown[]): Promise<unknown> {
    if (this.isClosed) return Promise.reject(new ThreadStopped('The search engine is closed'))
    return new Promise((resolve, reject) => {
      this.lastId += 1
      const call = { id: this.lastId, method, args }
      this.send({ call, resolve, reject, isSecondTry: false })
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
    await this.worker?.terminate()
  }

  private send(pending: Pending): void {
    const { call } = pending
    const limit = this.options.limits[call.method]
    this.pending.set(call.id, pending)
    if (limit !== undefined) pending.timer = setTimeout(() => this.giveUp(call.id, limit), limit)
    const worker = this.running()
    worker.ref()
    worker.postMessage(call)
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const { role, folder, analyserVersion } = this.options
    const workerData: WorkerData = { role, folder, analyserVersion }
    const worker = new Worker(/* turbopackIgnore: true */ workerFile(), {
      workerData,
      execArgv: [],
    })
    worker.on('message', (answer: AnswerMessage) => this.settle(answer))
    worker.on('error', (error) => this.stopped(worker, error))
    worker.on('exit', () => this.stopped(worker, new ThreadStopped('The search thread stopped')))
    this.worker = worker
    return worker
  }

  private take(id: number): Pending | undefined {
    const pending = this.pending.get(id)
    clearTimeout(pending?.timer)
    this.pending.delete(id)
    // An idle thread keeps no command from ending.
    if (this.pending.size === 0) this.worker?.unref()
    return pending
  }

  private settle({ id, value, error }: AnswerMessage): void {
    const pending = this.take(id)
    if (error) pending?.reject(error)
    else pending?.resolve(value)
  }

  private giveUp(id: number, limit: number): void {
    const pending = this.take(id)
    pending?.reject(new CallTookTooLong(`${pending.call.method} took more than ${limit} ms`))
    void this.worker?.terminate()
  }

  private stopped(worker: Worker, error: Error): void {
    if (worker !== this.worker) return
    this.worker = undefined
    const waiting = [...this.pending.keys()].flatMap((id) => this.take(id) ?? [])
    for (const pending of waiting) {
      if (pending.isSecondTry || !this.options.isRestarted || this.isClosed) pending.reject(error)
      else this.send({ ...pending, isSecondTry: true })
    }
  }
}

/** The methods of a part, whose answers take their time. */
export type InThread<Part> = {
  [Method in keyof Part]: Part[Method] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never
}

/** The part as if it were here. */
export const partInThread = <Part extends object>(
  thread: PartThread,
  methods: (keyof Part & string)[],
): Part =>
  Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => thread.call(method, args)]),
  ) as Part
