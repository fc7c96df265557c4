/** The link to the print view prints at once. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      event.preventDefault()
      window.print()
    })
  }
}
