/** Replaces the hint on printing by a button that prints. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = this.dataset.label ?? ''
    button.addEventListener('click', () => window.print())
    this.replaceChildren(button)
  }
}
