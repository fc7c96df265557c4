'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './invited-user.css'

const paths = ['password', 'confirm-password']

const randomWord = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('')

/**
 * Users choose their own password with a link, but Payload's form of a new user asks whoever fills it in
 * for one. This fills in what nobody knows (the server replaces it once more) and hides the two fields.
 */
export const InvitedUser = () => {
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const [word] = useState(randomWord)
  const fields = useFormFields(([all]) => all)
  useEffect(() => {
    if (id) return
    // After every change: Payload empties them when the form's state comes from the server.
    for (const path of paths.filter((one) => fields[one]?.value !== word)) {
      dispatchFields({ type: 'UPDATE', path, value: word, valid: true })
    }
  }, [id, word, fields, dispatchFields])
  return id ? null : <span className="invited-user" hidden />
}
