import type { Translate } from '@/i18n/translator'

/** Shown while the address names it; the page then hides what paper leaves out (print.css). */
export const PrintView = ({ t }: { t: Translate }) => (
  <p id="print-view" className="notice">
    {t('Site.printView')}{' '}
    <a className="link" href="#content">
      {t('Site.backFromPrintView')}
    </a>
  </p>
)
