import type { Reference } from './records'

type Id = number | string

/** Ids of the records seeded so far, by collection and key. */
export const makeRegister = () => {
  const ids = new Map<string, Id>()
  const nameOf = ({ seeded, key }: Reference) => `${seeded} ${key}`
  return {
    remember: (reference: Reference, id: Id) => ids.set(nameOf(reference), id),
    idOf: (reference: Reference): Id => {
      const id = ids.get(nameOf(reference))
      if (id === undefined)
        throw new Error(`The seed refers to ${nameOf(reference)} before making it.`)
      return id
    },
  }
}

export type Register = ReturnType<typeof makeRegister>

const isReference = (value: object): value is Reference => 'seeded' in value && 'key' in value

/** The same value with an id in the place of each reference. */
export const resolveReferences = (value: unknown, register: Register): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, register))
  if (typeof value !== 'object' || value === null) return value
  if (isReference(value)) return register.idOf(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveReferences(item, register)]),
  )
}
