// Finds an English template, such as `Choose {{day}}`, in a string and says it in other words. Pure.

export type Translator = (text: string) => string | undefined

const placeholder = /\{\{(\w+)\}\}/

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const toPattern = (template: string) => {
  const parts = template.split(/(\{\{\w+\}\})/).map((part) => {
    const [, name] = placeholder.exec(part) ?? []
    return name ? `(?<${name}>.+)` : escaped(part)
  })
  return new RegExp(`^${parts.join('')}$`)
}

const fill = (template: string, values: Record<string, string> = {}) =>
  template.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => values[name] ?? '')

/**
 * @param phrases English template → template of another language
 * @returns a function that gives undefined for a string that no template matches
 */
export const makeTranslator = (phrases: Record<string, string>): Translator => {
  const patterns = Object.entries(phrases)
    .filter(([english]) => placeholder.test(english))
    .map(([english, said]) => ({ pattern: toPattern(english), said }))
  return (text) => {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (Object.hasOwn(phrases, clean)) return phrases[clean]
    for (const { pattern, said } of patterns) {
      const match = pattern.exec(clean)
      if (match) return fill(said, match.groups)
    }
    return undefined
  }
}
