/** A region that scrolls takes the focus, so that arrows can scroll it; one that shows everything does not. */
export class ScrollRegion extends HTMLElement {
  private readonly observer = new ResizeObserver(() => this.update())

  connectedCallback() {
    this.observer.observe(this)
    // A larger text makes the content wider and leaves the region as it is.
    for (const content of this.children) this.observer.observe(content)
  }

  disconnectedCallback() {
    this.observer.disconnect()
  }

  private update() {
    if (this.scrollWidth > this.clientWidth) this.tabIndex = 0
    // Who stands here stays here.
    else if (document.activeElement !== this) this.removeAttribute('tabindex')
  }
}
