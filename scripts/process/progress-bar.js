const width = 30

/**
 * A bar on a terminal; elsewhere a line each tenth, so that a log stays short.
 * @param {string} unit @returns {(done: number, all: number) => void}
 */
export const showProgress = (unit) => {
  let lastTenth = -1
  return (done, all) => {
    const share = all === 0 ? 1 : done / all
    const numbers = `${done} of ${all} ${unit}`
    if (process.stdout.isTTY) {
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
      process.stdout.write(`\r${bar} ${numbers}${done >= all ? '\n' : ''}`)
      return
    }
    const tenth = Math.floor(share * 10)
    if (tenth > lastTenth) console.log(numbers)
    lastTenth = Math.max(tenth, lastTenth)
  }
}
