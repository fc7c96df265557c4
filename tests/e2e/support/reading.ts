import { expect } from '@playwright/test'
import { toMarkdownPath, toTextPath } from '@/i18n/routing'
import { withoutJoints } from '@/tests/support/joints'
import type { Portal } from './running-portal'
import { within5s } from './within-5s'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of an HTML document, as they are read. */
export const wordsOfHtml = (html: string) =>
  oneSpace(
    withoutJoints(html)
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?(p|li|h\d|dt|dd|div|section|tr|td|th|caption|article|ul|ol|dl)\b[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&(amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity),
  )

/** The words of Markdown, without marks and addresses. */
export const wordsOfMarkdown = (markdown: string) =>
  oneSpace(
    markdown
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^[#>-]+ |^\d+\. /gm, '')
      .replace(/\\(.)/g, '$1')
      .replaceAll('|', ' '),
  )

const read = async (portal: Portal, path: string) => {
  const response = await fetch(portal.url + path)
  const body = await response.text()
  return path.endsWith('.md') ? wordsOfMarkdown(body) : wordsOfHtml(body)
}

/** The words of a page in its three renderings. */
export const readRenderings = async (portal: Portal, path: string) => ({
  rich: await read(portal, path),
  text: await read(portal, toTextPath(path)),
  markdown: await read(portal, toMarkdownPath(path)),
})

/** Within 5 s all three renderings of a page say something, and no longer something else. */
export const expectToRead = async (
  portal: Portal,
  path: string,
  words: string,
  { notAnyMore }: { notAnyMore?: string } = {},
) => {
  await within5s(async () => {
    const lacking = Object.entries(await readRenderings(portal, path))
      .filter(([, text]) => !text.includes(words) || (notAnyMore && text.includes(notAnyMore)))
      .map(([rendering]) => rendering)
    expect(lacking, `renderings of ${path} that lack “${words}”`).toEqual([])
  })
}

/** As above, on the very next visit. */
export const expectToReadAtOnce = async (portal: Portal, path: string, words: string) => {
  for (const text of Object.values(await readRenderings(portal, path))) {
    expect(text, path).toContain(words)
  }
}

export const expectNotToRead = async (portal: Portal, path: string, words: string) => {
  for (const text of Object.values(await readRenderings(portal, path))) {
    expect(text, path).not.toContain(words)
  }
}
