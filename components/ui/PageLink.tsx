import type { Link } from '@/content/page-models'
import { Runs, type RunOptions } from './Runs'

/** A link of a model, or its bare words with the reason why it leads nowhere. */
export const PageLink = ({ link, ...options }: RunOptions & { link: Link }) => (
  <>
    <Runs content={[{ text: link.label, to: link.to, lang: link.lang }]} {...options} />
    {link.note && ` (${link.note})`}
  </>
)
