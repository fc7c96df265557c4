/** On an answer whose body itself says what went wrong. No reader gets it: see `app/(site)/bare-errors.ts`. */
export const toldHeader = 'x-told'
