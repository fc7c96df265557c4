import type { PageModel } from '@/content/page-models'
import { toStructuredData } from '../structured-data/page'

type StructuredDataProps = {
  page: PageModel
  description?: string
  toAddress: (path: string) => string
}

/** A page for machines. A block of data that no browser executes: the policy has no say in it. */
export const StructuredData = ({ page, description, toAddress }: StructuredDataProps) => {
  const data = toStructuredData(page, toAddress, description)
  if (!data) return null
  // A title may hold "</script>".
  const __html = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />
}
