import type { Link, Run } from '@/content/page-models'

/** The words of a link, all leading to one place. The last of them says in which language they are. */
export const runsOfLink = ({ label, marked = [label], to, lang }: Link): Run[] =>
  marked.map((run, at) => ({
    ...(typeof run === 'string' ? { text: run } : run),
    to,
    ...(at === marked.length - 1 ? { lang } : { phraseLang: lang }),
  }))
