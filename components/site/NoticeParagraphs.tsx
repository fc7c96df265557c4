import type { SiteNotice } from '@/content/page-models'
import { Runs, type RunOptions } from '../ui/Runs'

/** The words of a site notice, which begin with its kind. */
export const NoticeParagraphs = ({ notice, ...options }: RunOptions & { notice: SiteNotice }) =>
  notice.paragraphs.map((content, index) => (
    <p key={index}>
      {index === 0 && <strong>{notice.label} </strong>}
      <Runs content={content} {...options} />
    </p>
  ))
