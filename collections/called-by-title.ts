import type { SanitizedConfig } from 'payload'
import { adminTitle } from './fields/admin-title'

/**
 * Makes the virtual title what the admin calls records by. Payload refuses a virtual `useAsTitle` when it
 * reads a collection, since it cannot search by it; `findByAdminTitle` can (ADR 0017).
 */
export const calledByTitle = (config: SanitizedConfig): SanitizedConfig => {
  config.collections
    .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === adminTitle))
    .forEach(({ admin }) => {
      admin.useAsTitle = adminTitle
    })
  return config
}
