import { hyphenateSync as english } from 'hyphen/en-gb'
import { hyphenateSync as finnish } from 'hyphen/fi'
import { hyphenateSync as swedish } from 'hyphen/sv'

const hyphenators: Record<string, (text: string, options: { minWordLength: number }) => string> = {
  fi: finnish,
  sv: swedish,
  en: english,
}

/** Soft hyphens in long words only: short ones never need to break. */
export const hyphenated = (text: string, locale: string): string =>
  hyphenators[locale]?.(text, { minWordLength: 12 }) ?? text
