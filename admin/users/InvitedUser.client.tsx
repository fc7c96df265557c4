'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './invited-user.css'

const randomWord = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('')

/**
 * Users choose their own password with a link, but Payload's form of a new user asks whoever fills it in
 * for one. This fills in what nobody knows (the server replaces it once more) and hides the two fields.
 */
export const InvitedUser = () => {
  const { id } = useDocumentInfo()
  const [word] = useState(randomWord)
  const { value: password, setValue: setPassword } = useField({ path: 'password' })
  const { value: confirmation, setValue: confirm } = useField({ path: 'confirm-password' })
  useEffect(() => {
    // Again whenever Payload empties one of them: the form's state comes anew from the server.
    if (!id && password !== word) setPassword(word, true)
    if (!id && confirmation !== word) confirm(word, true)
  }, [id, word, password, setPassword, confirmation, confirm])
  return id ? null : <span className="invited-user" hidden />
}
