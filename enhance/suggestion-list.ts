import type { Suggested } from './ask-suggestions'

/** The list of a combobox: the focus stays in the box, which names the option that is active. */
export class SuggestionList {
  readonly element = document.createElement('ul')
  private input = document.createElement('input')
  private shown: Suggested[] = []
  /** -1: none. */
  private activeAt = -1

  belongTo(input: HTMLInputElement, label: string) {
    this.input = input
    this.element.id = `${input.id}-suggestions`
    this.element.className = 'suggestions no-print'
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', label)
    this.element.hidden = true
    // ARIA in HTML allows no combobox on a search field; the key on a touch keyboard still says search.
    input.type = 'text'
    input.enterKeyHint = 'search'
    input.autocomplete = 'off'
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', this.element.id)
  }

  get isOpen(): boolean {
    return !this.element.hidden
  }

  get active(): Suggested | undefined {
    return this.shown[this.activeAt]
  }

  /** The suggestion in which something happened. */
  suggestionAt(target: EventTarget | null): Suggested | undefined {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    return option ? this.shown[[...this.element.children].indexOf(option)] : undefined
  }

  show(suggestions: Suggested[]) {
    this.shown = suggestions
    this.element.replaceChildren(
      ...suggestions.map((suggestion, at) => this.option(suggestion, at)),
    )
    this.element.hidden = suggestions.length === 0
    this.input.setAttribute('aria-expanded', String(this.isOpen))
    this.activate(-1)
  }

  hide() {
    this.show([])
  }

  /** Down from the last option is the first, and back; 0 leaves the list. */
  move(step: 1 | -1 | 0) {
    const { length } = this.shown
    if (step === 0 || length === 0) return this.activate(-1)
    const from = this.activeAt < 0 && step < 0 ? length : this.activeAt
    this.activate((from + step + length) % length)
  }

  private activate(at: number) {
    this.activeAt = at
    const options = [...this.element.children]
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)))
    const active = options[at]
    if (!active) return this.input.removeAttribute('aria-activedescendant')
    this.input.setAttribute('aria-activedescendant', active.id)
    active.scrollIntoView({ block: 'nearest' })
  }

  private option({ text, note }: Suggested, at: number) {
    const option = document.createElement('li')
    option.id = `${this.element.id}-${at}`
    option.setAttribute('role', 'option')
    const kind = document.createElement('span')
    kind.className = 'suggestion-kind'
    kind.textContent = note
    option.append(text, ' ', kind)
    return option
  }
}
