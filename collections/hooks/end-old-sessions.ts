import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

const longestSession = 12 * 60 * 60 * 1000

type Session = { id: string; createdAt?: string | Date | null }
type LoggedIn = { _sid?: string; sessions?: Session[] | null }

const beganAt = ({ _sid, sessions }: LoggedIn): number => {
  const session = sessions?.find(({ id }) => id === _sid)
  return new Date(session?.createdAt ?? 0).getTime()
}

/** Payload would renew a login for ever. */
export const endOldSessions: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (String(operation) !== 'refresh' || !req.user) return args
  if (Date.now() - beganAt(req.user as LoggedIn) > longestSession) throw new Forbidden(req.t)
  return args
}
