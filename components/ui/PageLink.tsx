import type { Link } from '@/content/page-models'
import { runsOfLink } from './runs-of-link'
import { Runs, type RunOptions } from './Runs'

/** A link of a model, or its bare words with the reason why it leads nowhere. */
export const PageLink = ({ link, ...options }: RunOptions & { link: Link }) => (
  <>
    <Runs content={runsOfLink(link)} {...options} />
    {link.note && ` (${link.note})`}
  </>
)
