import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

type Participation = {
  region?: number | string | { id: number | string } | null
  role?: string | null
}

export type Contradiction = {
  index: number
  field: 'region' | 'role'
  error: 'secondLead' | 'regionTwice'
}

const regionId = ({ region }: Participation) => (typeof region === 'object' ? region?.id : region)

/** A theme has one lead at most, and no region twice. Finds each row that breaks this. */
export const findContradictions = (participations: Participation[]): Contradiction[] => {
  const firstLead = participations.findIndex(({ role }) => role === 'lead')
  return participations.flatMap((participation, index): Contradiction[] => {
    const region = regionId(participation)
    const seen = participations.findIndex((other) => regionId(other) === region)
    return [
      ...(participation.role === 'lead' && index !== firstLead
        ? [{ index, field: 'role', error: 'secondLead' } as const]
        : []),
      ...(region != null && seen !== index
        ? [{ index, field: 'region', error: 'regionTwice' } as const]
        : []),
    ]
  })
}

export const refuseContradictoryParticipations: CollectionBeforeValidateHook = ({
  collection,
  data,
  req,
}) => {
  const errors = findContradictions(data?.participations ?? []).map(({ index, field, error }) => ({
    path: `participations.${index}.${field}`,
    label: adminMessage(req.i18n.language, `Theme.participations.${field}.label`),
    message: adminMessage(req.i18n.language, `Errors.${error}`),
  }))
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
