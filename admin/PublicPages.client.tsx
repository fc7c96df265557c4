'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { Locale, Room } from '@/i18n/routing'
import {
  toLanguageRows,
  type LanguageRow,
  type LanguageState,
  type RecordInAllLanguages,
} from './language-rows'
import './panels.css'

const renderings = ['rich', 'text', 'markdown'] as const

export type PublicPagesWords = {
  title: string
  newTab: string
  asking: string
  stale: string
  states: Record<LanguageState, string>
  languages: Record<
    Locale,
    { name: string; notPublished: string; links: Record<(typeof renderings)[number], string> }
  >
}

type Asked = 'asking' | 'stale' | undefined

type Props = { room: Room; rows: LanguageRow[]; words: PublicPagesWords }

/** The form stays where it is when it is saved, so the panel asks anew what is public now. */
const useRowsAfterSave = (room: Room, drawn: LanguageRow[]): [LanguageRow[], Asked] => {
  const { data, hasPublishedDoc, id } = useDocumentInfo()
  const { config } = useConfig()
  const [rows, setRows] = useState(drawn)
  const [asked, setAsked] = useState<Asked>()
  const savedAt = `${String(data?.updatedAt)} ${hasPublishedDoc}`
  const known = useRef(savedAt)

  useEffect(() => {
    if (known.current === savedAt) return
    known.current = savedAt
    const path = formatAdminURL({ apiRoute: config.routes.api, path: `/${room}/${id}` })
    const ask = async (draft: boolean): Promise<RecordInAllLanguages> => {
      const answer = await fetch(`${path}?locale=all&depth=0&draft=${draft}`)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      return answer.json()
    }
    setAsked('asking')
    Promise.all([ask(false), ask(true)]).then(
      ([stored, newest]) => {
        setRows(toLanguageRows(room, stored, newest))
        setAsked(undefined)
      },
      (error) => {
        console.error(error)
        setAsked('stale')
      },
    )
  }, [config.routes.api, id, room, savedAt])

  return [rows, asked]
}

export const PublicPagesList = ({ room, rows: drawn, words }: Props) => {
  const [rows, asked] = useRowsAfterSave(room, drawn)
  return (
    <section className="panel panel--pages" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p role="status">{asked && words[asked]}</p>
      <ul>
        {rows.map(({ locale, state, paths }) => {
          const { name, notPublished, links } = words.languages[locale]
          return (
            <li key={locale}>
              <p>
                <strong>{name}</strong>
                <span className={`panel__state panel__state--${state}`}>{words.states[state]}</span>
              </p>
              {paths ? (
                renderings.map((rendering) => (
                  <a key={rendering} href={paths[rendering]} target="_blank" rel="noopener">
                    {links[rendering]}
                    <span className="panel__hidden">{` (${words.newTab})`}</span>
                  </a>
                ))
              ) : (
                <p>{notPublished}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
