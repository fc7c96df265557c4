/** One at a time, in the order of asking. */
export class Turns {
  #isTaken = false
  #waiting: (() => void)[] = []

  /** Resolves when it is the asker's turn, which lasts until `end`; rejects after `patienceMs`. */
  async take(patienceMs: number): Promise<void> {
    if (!this.#isTaken) {
      this.#isTaken = true
      return
    }
    await new Promise<void>((resolve, reject) => {
      const goAhead = () => {
        clearTimeout(timer)
        resolve()
      }
      const giveUp = () => {
        this.#waiting = this.#waiting.filter((other) => other !== goAhead)
        reject(new Error(`The database was busy with other saves for ${patienceMs / 1000} s.`))
      }
      const timer = setTimeout(giveUp, patienceMs)
      this.#waiting.push(goAhead)
    })
  }

  end(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#isTaken = false
  }
}
