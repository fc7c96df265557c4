// What a record is called in the admin's lists and pickers, also where it has no name in the language at hand.
import type { Field, FieldHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { staffReadField } from '../access/rules'
import { described } from './described'

export const adminTitle = 'adminTitle'

type Names = Record<string, string | null | undefined>

/** A name in the language at hand, else in the first that has one, with that language told: “Kajana (ruotsi)”. */
export const toTitlePart = (
  name: string | Names | null | undefined,
  locale: string,
  adminLanguage: string,
): string => {
  if (typeof name !== 'object' || name === null) return name ?? ''
  if (name[locale]) return name[locale]
  const other = locales.find((code) => name[code])
  return other ? adminMessage(adminLanguage, `TitleIn.${other}`, { name: name[other]! }) : ''
}

const composeTitle =
  (fields: string[]): FieldHook =>
  ({ req, siblingData }) =>
    fields
      .map((field) => toTitlePart(siblingData[field], req.locale ?? '', req.i18n.language))
      .filter(Boolean)
      .join(', ')

/**
 * A virtual field that must be a collection's first: those after it still hold all languages when its
 * hook runs.
 * @param fields what a record is called by; several are joined: “Pikkarainen, Mika”
 */
export const adminTitleField = (fields: string[]): Field[] =>
  described('Record', [
    {
      name: adminTitle,
      type: 'text',
      virtual: true,
      access: { read: staffReadField },
      // Beside the form: even a hidden field would push the first group down.
      admin: {
        hidden: true,
        position: 'sidebar',
        components: { Diff: '/admin/NoDiff#NoDiff' },
      },
      hooks: { afterRead: [composeTitle(fields)] },
    },
  ])
