'use client'
// Some words of Payload's admin stand in code, where no language pack reaches them (ADR 0018).
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { hardCodedWords } from '@/messages/hard-coded'
import { translatePage } from './translate-page'

export const HardCodedWords = ({ children }: { children: ReactNode }) => {
  const { language } = useTranslation().i18n
  useEffect(() => {
    const words = hardCodedWords[language]
    return words && translatePage(words)
  }, [language])
  return children
}
