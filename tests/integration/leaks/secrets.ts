// Records of which the public may know one language, or nothing. Each secret word tells what leaked.
import type { Payload } from 'payload'
import type { User } from '@/payload-types'

export const secrets = {
  neverPublished: 'Zxnever',
  newerDraft: 'Zxnewer',
  unpublishedLanguage: 'Zxlanguage',
  takenBack: 'Zxtaken',
  draftProgram: 'Zxprogram',
  draftDocument: 'Zxdocument',
  source: 'Zxsource',
}

export const anySecret = /Zx[a-z]+/

const quiet = { overrideAccess: true, context: { disableRevalidate: true } } as const

const page = (payload: Payload, name: string, status: 'draft' | 'published', user: User) =>
  payload.create({
    collection: 'pages',
    locale: 'fi',
    data: { name, summary: name, _status: status, owner: user.id },
    user,
    ...quiet,
  })

/** Makes them; `published` is what the public reads in Finnish, `swedish` in Swedish alone. */
export const keepSecrets = async (payload: Payload, user: User) => {
  const published = await page(payload, 'Julkinen sivu', 'published', user)
  const never = await page(payload, secrets.neverPublished, 'draft', user)
  const swedish = await page(payload, secrets.unpublishedLanguage, 'draft', user)
  const taken = await page(payload, secrets.takenBack, 'published', user)
  const change = (id: typeof published.id, locale: 'fi' | 'sv', data: object, draft = false) =>
    payload.update({ collection: 'pages', id, locale, data, draft, ...quiet })
  const source = { title: secrets.source }
  await change(swedish.id, 'sv', { name: 'Svensk sida', _status: 'published' })
  await change(taken.id, 'fi', { _status: 'draft' })
  const program = await payload.create({
    collection: 'programs',
    locale: 'fi',
    data: { name: secrets.draftProgram, code: secrets.draftProgram, _status: 'draft' } as never,
    ...quiet,
  })
  const theme = await payload.create({
    collection: 'themes',
    locale: 'fi',
    data: { name: 'Julkinen teema', program: program.id, order: 1, _status: 'published' },
    ...quiet,
  })
  // A draft may lack its file.
  const document = await payload.create({
    collection: 'documents',
    locale: 'fi',
    draft: true,
    data: { name: secrets.draftDocument, _status: 'draft' } as never,
    ...quiet,
  })
  await change(published.id, 'fi', { documents: [document.id], _status: 'published' })
  await change(published.id, 'fi', { name: secrets.newerDraft, sources: [source] }, true)
  return { published, never, swedish, taken, program, theme }
}
