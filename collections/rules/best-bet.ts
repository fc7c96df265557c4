import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

type Bet = { record?: unknown; url?: string | null; title?: string | null }
export type BetProblem = { field: keyof Bet; error: string }

/** A bet leads to a page of the portal or to an address, and an address has words to be shown by. */
export const findBetProblem = ({ record, url, title }: Bet): BetProblem | undefined => {
  if (record && url) return { field: 'url', error: 'betTwoTargets' }
  if (!record && !url) return { field: 'record', error: 'betWithoutTarget' }
  return url && !title?.trim() ? { field: 'title', error: 'betWithoutTitle' } : undefined
}

export const refuseBetWithoutTarget: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const problem = findBetProblem({ ...(originalDoc as Bet | undefined), ...data })
  if (!problem) return data
  const { field, error } = problem
  const errors = [
    {
      path: field,
      label: adminMessage(req.i18n.language, `BestBet.${field}.label`),
      message: adminMessage(req.i18n.language, `Errors.${error}`),
    },
  ]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
