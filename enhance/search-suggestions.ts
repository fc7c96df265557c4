import { askSuggestions, type Suggested } from './ask-suggestions'
import { SuggestionList } from './suggestion-list'

const shortest = 2
const pause = 150
/** On a line that is slower nobody waits for suggestions. */
const slowest = 1500

/**
 * Suggestions under the search box that stands in it: the combobox of the ARIA Authoring Practices, with a list
 * from which nothing is chosen before the visitor does.
 */
export class SearchSuggestions extends HTMLElement {
  private readonly list = new SuggestionList()
  private readonly count = document.createElement('span')
  private asking = new AbortController()
  private timer = 0

  connectedCallback() {
    const input = this.querySelector('input')
    if (!input?.form) return
    this.list.belongTo(input, this.dataset.label ?? '')
    this.count.className = 'visually-hidden'
    this.count.setAttribute('aria-live', 'polite')
    this.append(this.list.element, this.count)
    input.addEventListener('input', () => this.askSoon(input))
    input.addEventListener('keydown', (event) => this.answerKey(event, input))
    input.addEventListener('blur', () => this.close())
    // The box keeps the focus, or the list would close before the click.
    this.list.element.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.element.addEventListener('click', ({ target }) => {
      const chosen = this.list.suggestionAt(target)
      if (chosen) this.choose(chosen, input)
    })
  }

  leadTo(address: string) {
    window.location.assign(address)
  }

  private askSoon(input: HTMLInputElement) {
    this.stop()
    if (input.value.trim().length < shortest) return this.close()
    this.timer = window.setTimeout(() => void this.ask(input), pause)
  }

  private async ask(input: HTMLInputElement) {
    this.stop()
    const { signal } = (this.asking = new AbortController())
    this.timer = window.setTimeout(() => this.asking.abort(), slowest)
    const found = await askSuggestions(this.dataset.source ?? '', input.value, signal)
    // Overtaken by what was typed since, or left.
    if (signal.aborted) return
    this.stop()
    this.list.show(found)
    const said = this.dataset.count ?? ''
    this.count.textContent = found.length > 0 ? said.replace('%count%', String(found.length)) : ''
  }

  private answerKey(event: KeyboardEvent, input: HTMLInputElement) {
    const { key, altKey, isComposing } = event
    if (isComposing) return
    const chosen = this.list.active
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (altKey && key === 'ArrowUp') return this.close()
      if (!this.list.isOpen) return void this.ask(input)
      if (!altKey) this.list.move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Escape' && this.list.isOpen) {
      event.preventDefault()
      this.close()
    } else if (key === 'Escape' && input.value) {
      // As search fields of browsers do, which the box no longer is.
      event.preventDefault()
      input.value = ''
      this.close()
    } else if (key === 'Enter' && chosen) {
      event.preventDefault()
      this.choose(chosen, input)
    } else this.list.move(0)
  }

  /** A word is searched for with whatever else the form holds; a page is opened. */
  private choose({ text, address }: Suggested, input: HTMLInputElement) {
    const { form } = input
    const { pathname, search, hash } = new URL(address, location.href)
    this.close()
    if (form && pathname === new URL(form.action).pathname) {
      input.value = text
      form.requestSubmit()
    } else this.leadTo(pathname + search + hash)
  }

  private close() {
    this.stop()
    this.list.hide()
    this.count.textContent = ''
  }

  private stop() {
    clearTimeout(this.timer)
    this.asking.abort()
  }
}
