import type { CollectionBeforeChangeHook } from 'payload'

export const rememberCreator: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, createdBy: req.user.id } : data
