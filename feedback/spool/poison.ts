/** Thrown by who takes entries out of the spool, of one that it will never be able to take. */
export class Poison extends Error {
  override name = 'Poison'
}
