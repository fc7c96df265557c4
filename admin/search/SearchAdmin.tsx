// The admin's page about the search. Payload shows a view of ours to whoever asks, so it looks first who that is.
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { toEditor } from '../editor'
import { searchWords } from './search-words'
import { SearchReport } from './SearchReport.client'

export const SearchAdmin = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { routes } = payload.config
  if (!user)
    redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}/search`)}`)
  const editor = toEditor(req)
  const title = editor.say('SearchAdmin.title')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      // The object itself is frozen, and Payload's template writes into it.
      visibleEntities={{ ...visibleEntities }}
    >
      <title>{`${title} ${payload.config.admin.meta.titleSuffix}`}</title>
      <Gutter>
        <h1>{title}</h1>
        {hasRole(user, 'publisher') ? (
          <SearchReport
            adminRoute={routes.admin}
            apiRoute={routes.api}
            locale={editor.locale}
            mayRebuild={hasRole(user, 'admin')}
            words={searchWords(editor)}
          />
        ) : (
          <p>{editor.say('Errors.searchNotForRole')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
