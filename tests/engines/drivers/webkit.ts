import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { Builder, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { findProgram } from '@/scripts/process/find-program'
import { freePort } from '../../support/free-port'
import { windowSize, type Driver, type Role } from './driver'
import { openDisplay } from './virtual-display'

const selectors: Record<Role, string> = {
  link: 'a[href]',
  button: 'button',
  navigation: 'nav',
}
const keys = { Tab: Key.TAB, Enter: Key.ENTER }

const untilReady = async (url: string) => {
  for (let left = 100; left > 0; left -= 1) {
    const isReady = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await setTimeout(100)
  }
  throw new Error('WebKitWebDriver does not answer.')
}

/** WebKit's driver computes no accessible names: ours are a label or the words, without soft hyphens. */
const findByName = (selector: string, name: string) =>
  [...document.querySelectorAll(selector)].find((element) => {
    const words = element.ariaLabel ?? element.textContent ?? ''
    return words.replaceAll(/[\u00ad\u2060]/g, '').trim() === name
  })

/** While a page comes in by a transition, nothing can be clicked. */
const unlessCovered = (refused: unknown) => {
  if (refused instanceof error.ElementNotInteractableError) return false
  throw refused
}

const drive = (browser: WebDriver, version: string): Omit<Driver, 'close'> => {
  const find = (role: Role, name: string) =>
    browser.executeScript<WebElement | null>(findByName, selectors[role], name)
  return {
    version,
    visit: (address) => browser.get(address),
    address: () => browser.getCurrentUrl(),
    click: async (role, name) => {
      const isClicked = async () => {
        const element = await find(role, name)
        return element?.click().then(() => true, unlessCovered)
      }
      await browser.wait(isClicked, 5_000, `The page has no ${role} “${name}” to click.`)
    },
    isShown: async (role, name) => (await (await find(role, name))?.isDisplayed()) ?? false,
    press: async (key) => {
      await browser.actions().sendKeys(keys[key]).perform()
    },
    read: (expression) => browser.executeScript(`return (${expression})`),
    faults: () => undefined,
  }
}

const open = async (webDriver: string, xvfb: string): Promise<Driver> => {
  const display = await openDisplay(xvfb)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' }
  const service = spawn(webDriver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' })
  const end = () => {
    service.kill()
    display.end()
  }
  try {
    await untilReady(url)
    const builder = new Builder().usingServer(url)
    const browser = await builder.withCapabilities({ browserName: 'MiniBrowser' }).build()
    await browser
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...windowSize })
    const version = (await browser.getCapabilities()).getBrowserVersion() ?? ''
    return { ...drive(browser, version), close: () => browser.quit().finally(end) }
  } catch (error) {
    end()
    throw error
  }
}

/** WebKit as GNOME's browsers run it. Its driver starts the MiniBrowser that comes with it. */
export const webkitOpener = () => {
  const webDriver = findProgram([process.env.WEBKIT_DRIVER_PATH || 'WebKitWebDriver'])
  const xvfb = findProgram([process.env.XVFB_PATH || 'Xvfb'])
  return webDriver && xvfb ? () => open(webDriver, xvfb) : undefined
}
