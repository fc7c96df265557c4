type Id = number | string

/** Id of a relation, which Payload gives as an id or as the record itself. */
export const idOf = (relation: Id | { id: Id } | null | undefined): Id | undefined =>
  typeof relation === 'object' ? relation?.id : relation
