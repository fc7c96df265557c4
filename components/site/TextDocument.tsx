import type { PageModel } from '@/content/page-models'
import { isLocale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import type { ReactNode } from 'react'

// No colour and no fixed size: the reader's own settings rule.
const style =
  'body{max-width:45em;margin:auto;padding:0 1em;line-height:1.5;overflow-wrap:break-word}h1,h2,h3{hyphens:auto}dt{font-weight:bold}li{margin:.25em 0}@media print{nav,form,[role=search]{display:none}}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;border:1px solid;padding:.3em}caption{text-align:left}@media(max-width:30em){th,td{hyphens:auto;overflow-wrap:anywhere;padding:.1em}}'

// Browsers give controls a size and a width of their own, which neither the reader's text nor the window changes.
const controlStyle =
  'input,select,textarea,button{font:inherit;max-width:100%}fieldset{min-width:0}'

type TextDocumentProps = {
  page: PageModel
  t: Translate
  title: string
  description?: string
  canonical?: string
  languages: Record<string, string>
  children: ReactNode
}

/** A whole text page as one document. The canonical address is the rich page's. */
export const TextDocument = ({
  page,
  t,
  title,
  description,
  canonical,
  languages,
  children,
}: TextDocumentProps) => (
  <html lang={page.locale}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {(page.status !== 200 || page.unlisted) && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {Object.entries(languages).map(([locale, href]) => (
        // Text browsers say the title on the first line of the page, "alternate" where there is none.
        <link
          key={locale}
          rel="alternate"
          hrefLang={locale}
          href={href}
          title={isLocale(locale) ? t(`LanguageLinks.${locale}`) : undefined}
        />
      ))}
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: style + controlStyle }} />
    </head>
    <body>{children}</body>
  </html>
)
