import { ValidationError, type CollectionBeforeValidateHook, type FieldHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

/** Editors write euros, the record keeps integer cents (design §3.11). */
export const amountFromEuros: CollectionBeforeValidateHook = ({ data, originalDoc }) =>
  // Payload fills a field that was not sent from the stored record: only a new sum counts.
  data?.amountEuros === undefined || data.amountEuros === originalDoc?.amountEuros
    ? data
    : {
        ...data,
        amountCents: data.amountEuros === null ? null : Math.round(data.amountEuros * 100),
      }

export const eurosFromAmount: FieldHook = ({ siblingData }) =>
  typeof siblingData.amountCents === 'number' ? siblingData.amountCents / 100 : null

export type FundingError = {
  path: 'basis' | 'amountEuros'
  error: 'amountWithoutBasis' | 'amountMissing' | 'amountNotKnown' | 'amountNegative'
}

type Funding = { amountCents?: number | null; amountKnown?: string | null; basis?: string | null }

/** An amount says on what basis it stands; a known one is a number, an unknown one none. */
export const findFundingErrors = ({ amountCents, amountKnown, basis }: Funding): FundingError[] => [
  ...(basis ? [] : [{ path: 'basis', error: 'amountWithoutBasis' } as const]),
  ...(amountKnown === 'known' && amountCents == null
    ? [{ path: 'amountEuros', error: 'amountMissing' } as const]
    : []),
  ...(amountKnown !== 'known' && amountCents != null
    ? [{ path: 'amountEuros', error: 'amountNotKnown' } as const]
    : []),
  ...(typeof amountCents === 'number' && amountCents < 0
    ? [{ path: 'amountEuros', error: 'amountNegative' } as const]
    : []),
]

export const refuseContradictoryFunding: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { language } = req.i18n
  const errors = findFundingErrors({ amountKnown: 'known', ...originalDoc, ...data }).map(
    ({ path, error }) => ({
      path,
      label: adminMessage(language, `FundingRecord.${path}.label`),
      message: adminMessage(language, `Errors.${error}`),
    }),
  )
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
