import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { toLocale } from '@/i18n/translator'
import '../site.css'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

/** An unknown locale is accepted: its pages say that they do not exist. */
export default async function SiteLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  return (
    <html lang={toLocale(locale)}>
      <head>
        <script src={process.env.TEXT_SIZE_SCRIPT} />
      </head>
      <body>
        {children}
        <script src={process.env.ENHANCE_SCRIPT} defer />
      </body>
    </html>
  )
}
