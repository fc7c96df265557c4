// A message as data, and its two forms: plain text and the simplest HTML.

export type Letter = {
  locale: string
  subject: string
  before: string[]
  link: { label: string; href: string }
  after: string[]
}

/** What others have written, where only one line may stand. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

export const toPlainText = ({ before, link, after }: Letter): string =>
  `${[...before, `${link.label}:\n${link.href}`, ...after].join('\n\n')}\n`

const paragraph = (html: string) => `<p>${html}</p>`

export const toHtml = ({ locale, subject, before, link, after }: Letter): string => {
  const href = escape(link.href)
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>`,
    ...before.map((text) => paragraph(escape(text))),
    paragraph(`<a href="${href}">${escape(link.label)}</a>`),
    paragraph(href),
    ...after.map((text) => paragraph(escape(text))),
    '</body></html>',
  ].join('\n')
}
