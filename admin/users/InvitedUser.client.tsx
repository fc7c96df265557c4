'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'
import './invited-user.css'

const randomWord = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('')

/**
 * Users choose their own password with a link, but Payload's form of a new user asks whoever fills it in
 * for one. This fills in what nobody knows (the server replaces it once more) and hides the two fields.
 */
export const InvitedUser = () => {
  const { id } = useDocumentInfo()
  const { setValue: setPassword } = useField({ path: 'password' })
  const { value, setValue: setConfirmation } = useField({ path: 'confirm-password' })
  useEffect(() => {
    if (id || value) return
    const word = randomWord()
    setPassword(word, true)
    setConfirmation(word, true)
  }, [id, value, setPassword, setConfirmation])
  return id ? null : <span className="invited-user" hidden />
}
