import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

/** What every page view receives: the model and the words of the page's language. */
export type View<Page extends PageModel = PageModel> = { page: Page; t: Translate }
