// Puts lines at the end of the newest segment. After a failure nothing is added to the same file again: what a failed
// sync has left of it is uncertain (after one EIO, Linux takes the next sync for a success).
import { rm, type FileHandle } from 'node:fs/promises'
import { createSegment, cutBack, segmentFile, segmentNumber, type Segment } from './segment'
import type { Tell } from './spool-event'

type Options = { folder: string; segments: Segment[]; tell: Tell; segmentBytes: number }

export class SegmentWriter {
  readonly #options: Options
  #next: number
  #current: { segment: Segment; handle: FileHandle } | undefined
  #uncut = new Set<Segment>()
  #isFailing = false

  constructor(options: Options) {
    this.#options = options
    this.#next = segmentNumber(options.segments.at(-1)?.file ?? '0') + 1
  }

  /** Resolves when the lines are on disk; rejects with none of them left there. */
  async write(lines: Buffer[]): Promise<void> {
    await this.#cutAll()
    try {
      const { segment, handle } = (this.#current ??= await this.#begin())
      const bytes = Buffer.concat(lines)
      await handle.appendFile(bytes)
      await handle.datasync()
      // Of a file that somebody has deleted, the kernel syncs what nobody will find again.
      if ((await handle.stat()).nlink === 0) throw new Error(`${segment.file} was deleted.`)
      segment.size += bytes.length
    } catch (error) {
      await this.#abandon()
      this.#fail(error)
      throw error
    }
    this.#recover()
    if (this.#isFull()) await this.close().catch((error: unknown) => this.#fail(error))
  }

  /** Takes away a segment that was handed over whole. */
  async remove(segment: Segment): Promise<void> {
    if (this.#current?.segment === segment) await this.close()
    await rm(segment.file, { force: true })
    this.#uncut.delete(segment)
    const { segments } = this.#options
    // The drain and a failed write may both be done with it.
    const index = segments.indexOf(segment)
    if (index !== -1) segments.splice(index, 1)
  }

  async close(): Promise<void> {
    const handle = this.#current?.handle
    this.#current = undefined
    await handle?.close()
  }

  #isFull() {
    return this.#current && this.#current.segment.size >= this.#options.segmentBytes
  }

  async #begin() {
    const { folder, segments } = this.#options
    const segment = { file: segmentFile(folder, this.#next++), size: 0, drained: 0 }
    segments.push(segment)
    this.#uncut.add(segment)
    const handle = await createSegment(segment.file)
    this.#uncut.delete(segment)
    return { segment, handle }
  }

  async #abandon() {
    if (this.#current) this.#uncut.add(this.#current.segment)
    await this.close().catch((error: unknown) => this.#fail(error))
    await this.#cutAll()
  }

  async #cutAll() {
    for (const segment of this.#uncut) {
      try {
        if (segment.size === 0) await this.remove(segment)
        else await cutBack(segment)
        this.#uncut.delete(segment)
      } catch (error) {
        this.#options.tell({ event: 'uncut', file: segment.file, error })
      }
    }
  }

  #fail(error: unknown) {
    if (!this.#isFailing) this.#options.tell({ event: 'disk-failed', error })
    this.#isFailing = true
  }

  #recover() {
    if (this.#isFailing) this.#options.tell({ event: 'recovered' })
    this.#isFailing = false
  }
}
