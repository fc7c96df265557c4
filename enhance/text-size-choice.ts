// The visitor's text size, kept in the browser only after a choice (design §3.16).
const key = 'text-size'
export const steps = [100, 125, 150, 175, 200] as const

export const readChoice = (): number | undefined => {
  try {
    const stored = Number(localStorage.getItem(key))
    return steps.find((step) => step === stored)
  } catch {
    // Storage can be forbidden by the visitor; then every page starts at the browser's own size.
    return undefined
  }
}

export const keepChoice = (percent: number): void => {
  try {
    if (percent === 100) localStorage.removeItem(key)
    else localStorage.setItem(key, String(percent))
  } catch {
    // As above: the choice then holds for this page.
  }
}

export const applySize = (percent: number): void => {
  document.documentElement.dataset.textSize = String(percent)
}
