// Names that no editor can make sense of: Payload calls a dialogue by its id and a check box by its
// field's, and its buttons for sorting by an object or by nothing.
const noHeading = /\[object Object\]|\{\{label\}\}/

const headingOf = (element: Element | null) =>
  element?.querySelector('h1, h2, h3, .sort-column__label')?.textContent?.trim()

const repairDialog = (dialog: Element) => {
  const heading = headingOf(dialog)
  if (heading && dialog.getAttribute('aria-label') === dialog.id)
    dialog.setAttribute('aria-label', heading)
}

const repairSorting = (button: Element) => {
  const label = button.getAttribute('aria-label') ?? ''
  const heading = headingOf(button.closest('th'))
  if (heading && noHeading.test(label))
    button.setAttribute('aria-label', label.replace(noHeading, heading))
}

/** Gives an element the name that stands on the screen, or takes one away that stands nowhere. */
export const repairName = (element: Element): void => {
  const dialog = element.closest('dialog')
  if (dialog) repairDialog(dialog)
  if (element instanceof HTMLInputElement && element.title && element.title === element.name)
    element.removeAttribute('title')
  repairSorting(element)
}
