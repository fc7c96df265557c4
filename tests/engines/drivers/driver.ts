/** What a reader does with a browser, in the words that Playwright and WebDriver share. */
export type Driver = {
  version: string
  visit: (address: string) => Promise<void>
  address: () => Promise<string>
  /** Clicks a control by its accessible name. */
  click: (role: Role, name: string) => Promise<void>
  isShown: (role: Role, name: string) => Promise<boolean>
  press: (key: 'Tab' | 'Enter') => Promise<void>
  /** Value of an expression in the page. */
  read: <Value>(expression: string) => Promise<Value>
  /** Errors on the console so far; undefined where the engine does not tell them. */
  faults: () => string[] | undefined
  close: () => Promise<void>
}

export type Role = 'link' | 'button' | 'navigation'

export const windowSize = { width: 1280, height: 900 }
