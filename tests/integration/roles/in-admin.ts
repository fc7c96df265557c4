// The operations of the table as the admin offers them: it asks the server once what to show.
import { askRest } from '@/tests/support/rest'
import type { Cell, Try } from './tries'

type Permission = boolean | { permission?: boolean } | undefined
type Permissions = boolean | Record<string, Permission> | undefined
type Answer = Record<'collections' | 'globals', Record<string, Permissions>> & {
  canAccessAdmin?: boolean
}

const isAllowed = (permissions: Permissions, operation: string): boolean => {
  if (typeof permissions !== 'object') return permissions === true
  const permission = permissions[operation]
  return permission === true || (typeof permission === 'object' && permission.permission === true)
}

const answers = new Map<string, Promise<Answer>>()

const ask = async ({ locale, person: { token } }: Cell) =>
  (await askRest('GET', `access?locale=${locale}`, { ...(token && { token }) }))
    .body as unknown as Answer

/** Asked once for each visitor and language, as the admin does. */
const permissionsOf = (cell: Cell): Promise<Answer> => {
  const key = `${cell.locale} ${cell.person.token}`
  const answer = answers.get(key) ?? ask(cell)
  answers.set(key, answer)
  return answer
}

const offered =
  (entities: 'collections' | 'globals', operation: string): Try =>
  async (cell) => {
    const { canAccessAdmin, [entities]: all } = await permissionsOf(cell)
    return canAccessAdmin === true && isAllowed(all?.[cell.slug], operation)
  }

export const opensAdmin = async (cell: Cell) => (await permissionsOf(cell)).canAccessAdmin === true

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock']

export const inAdmin: Record<string, Try> = Object.fromEntries(
  operations.map((operation) => [operation, offered('collections', operation)]),
)

export const globalInAdmin: Record<string, Try> = Object.fromEntries(
  ['read', 'readVersions', 'update'].map((operation) => [operation, offered('globals', operation)]),
)
