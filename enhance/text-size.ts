import { applySize, keepChoice, readChoice, steps } from './text-size-choice'

/** Larger, smaller and reset buttons after the radios; remembers and announces the choice. */
export class TextSize extends HTMLElement {
  private status = document.createElement('span')
  private larger = document.createElement('button')
  private smaller = document.createElement('button')

  connectedCallback() {
    this.status.className = 'visually-hidden'
    this.status.setAttribute('role', 'status')
    const buttons = document.createElement('span')
    buttons.className = 'text-size-buttons'
    this.larger = this.button(this.dataset.larger, () => this.move(1))
    this.smaller = this.button(this.dataset.smaller, () => this.move(-1))
    const reset = this.button(this.dataset.reset, () => this.choose(100))
    buttons.append(this.larger, this.smaller, reset)
    this.append(buttons, this.status)
    this.check(this.size)
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(Number(target.value))
    })
  }

  private get size(): number {
    return Number(document.documentElement.dataset.textSize ?? readChoice() ?? 100)
  }

  private button(label = '', onClick: () => void) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = label
    button.addEventListener('click', onClick)
    return button
  }

  private move(direction: 1 | -1) {
    const at = steps.findIndex((step) => step === this.size)
    this.choose(steps[Math.min(Math.max(at + direction, 0), steps.length - 1)] ?? 100)
  }

  private choose(percent: number) {
    applySize(percent)
    keepChoice(percent)
    this.check(percent)
    this.status.textContent = (this.dataset.changed ?? '').replace('%percent%', String(percent))
  }

  private check(percent: number) {
    const radio = this.querySelector<HTMLInputElement>(`#text-size-${percent}`)
    if (radio) radio.checked = true
    this.larger.setAttribute('aria-disabled', String(percent === steps.at(-1)))
    this.smaller.setAttribute('aria-disabled', String(percent === steps[0]))
  }
}
