// The third rendering of a page-model: Markdown, for those who take the page along.
import type { PageModel } from '@/content/page-models'
import { formatDate } from '@/i18n/format'
import { toMarkdownPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { languageLinks, ownPath, textVersionPath } from '../site/site-links'
import { blockText, factLines } from './block'
import { phraseText } from './inline'

const noticeText = ({ notice }: PageModel['site'], t: Translate): string[] =>
  notice
    ? notice.paragraphs.map(
        (content, at) => `> ${at === 0 ? `**${notice.label}** ` : ''}${phraseText(content, t)}`,
      )
    : []

/** The whole page as CommonMark with tables, ending in a line break. */
export const toMarkdown = (page: PageModel, t: Translate): string =>
  [
    ...noticeText(page.site, t),
    `# ${page.title}`,
    ...page.notices.map((notice) => `> ${phraseText(notice, t)}`),
    ...(page.lead ? [page.lead] : []),
    ...(page.image ? blockText(page.image, t, 2) : []),
    ...('facts' in page && page.facts.length > 0
      ? [`## ${t('Site.facts')}`, factLines(page.facts, t)]
      : []),
    ...page.sections.flatMap(({ title, lang, blocks }) => [
      ...(title ? [`## ${phraseText([{ text: title, lang }], t)}`] : []),
      ...blocks.flatMap((block) => blockText(block, t, 3)),
    ]),
    '---',
    [
      `- [${t('Site.mainVersion')}](${ownPath(page)})`,
      `- [${t('Site.textVersion')}](${textVersionPath(page)})`,
      ...languageLinks(page, t).map(({ label, href, statement }) =>
        href ? `- [${label}](${toMarkdownPath(href)})` : `- ${statement}`,
      ),
    ].join('\n'),
    ...(page.lastUpdated
      ? [t('Site.lastUpdated', { date: formatDate(page.locale, page.lastUpdated) })]
      : []),
    ...(page.site.published ? [phraseText(page.site.published, t)] : []),
  ].join('\n\n') + '\n'
