// Forms that were not taken, for the moment in which their page is made. In memory alone, one store for the process:
// the route that takes them, the proxy and the page are in bundles of their own.
import { randomBytes } from 'node:crypto'
import type { Draft } from './form-fields'

const place = Symbol.for('julkisivu.feedback-drafts')
type Owner = { [place]?: Map<string, Draft> }

/** A draft may weigh as much as a form: no crowd of them fills the memory. */
const most = 100

const drafts = () => ((globalThis as Owner)[place] ??= new Map())

/** @returns an id that nobody can guess */
export const keepDraft = (draft: Draft): string => {
  const id = randomBytes(16).toString('base64url')
  drafts().set(id, draft)
  if (drafts().size > most) drafts().delete(drafts().keys().next().value!)
  return id
}

export const findDraft = (id: string): Draft | undefined => drafts().get(id)

/** @returns whether it was still there */
export const dropDraft = (id: string): boolean => drafts().delete(id)
