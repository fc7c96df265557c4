/** Runs a program to its end; the database alone would not keep the process alive while it waits. */
export const runProgram = (main: () => Promise<void>): void => {
  setInterval(() => {}, 1000)
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
