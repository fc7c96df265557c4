'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'

type Props = {
  address: string
  choices: { what: string; label: string; warning: string }[]
  words: Record<'heading' | 'confirm' | 'cancel' | 'failed', string>
}

const modalOf = (what: string) => `erase-${what}`

export const ErasureButtons = ({ address, choices, words }: Props) => {
  const { openModal } = useModal()

  const erase = async (what: string) => {
    try {
      const answer = await fetch(`${address}&what=${what}`, {
        method: 'POST',
        credentials: 'same-origin',
      })
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
      // The form still holds what is gone now.
      window.location.reload()
    } catch (error) {
      console.error(error)
      toast.error(words.failed)
    }
  }

  return (
    <>
      {choices.map(({ what, label, warning }) => (
        <div key={what}>
          <Button buttonStyle="secondary" onClick={() => openModal(modalOf(what))} size="medium">
            {label}
          </Button>
          <ConfirmationModal
            body={warning}
            cancelLabel={words.cancel}
            confirmLabel={words.confirm}
            heading={words.heading}
            modalSlug={modalOf(what)}
            onConfirm={() => erase(what)}
          />
        </div>
      ))}
    </>
  )
}
