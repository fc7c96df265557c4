/** What there is to know of a field before it is filled, and what is wrong with what was filled in. */
export type Advised = { hint?: string; problem?: string }

export const isAdvised = ({ hint, problem }: Advised): boolean => Boolean(hint ?? problem)

const hintId = (id: string) => `${id}-hint`
const problemId = (id: string) => `${id}-problem`

export const Advice = ({ id, hint, problem }: Advised & { id: string }) => (
  <>
    {hint && (
      <>
        <span id={hintId(id)}>{hint}</span>
        <br />
      </>
    )}
    {problem && (
      <>
        <strong id={problemId(id)}>{problem}</strong>
        <br />
      </>
    )}
  </>
)

/** Ties a control to its hint and its problem. */
export const advisedBy = (id: string, { hint, problem }: Advised) => ({
  'aria-describedby':
    [hint && hintId(id), problem && problemId(id)].filter(Boolean).join(' ') || undefined,
  'aria-invalid': problem ? true : undefined,
})
