import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { SearchSuggestions } from '@/enhance/search-suggestions'

const search = '/haku'
const answer = [
  'jo',
  ['johtaa', 'Joensuu'],
  ['Hakusana', 'Kaupunkiseutu'],
  ['http://localhost/haku?sana=johtaa', 'http://elsewhere/joensuu?x=1#y'],
]

type Request = {
  address: string
  signal: AbortSignal
  answer: (body?: unknown, ok?: boolean) => Promise<void>
}
let requests: Request[] = []
let submitted: string[] = []
let led: string[] = []

const settle = () => jest.advanceTimersByTimeAsync(0)

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  customElements.define('search-suggestions', SearchSuggestions)
})

beforeEach(() => {
  jest.useFakeTimers()
  requests = []
  submitted = []
  led = []
  globalThis.fetch = ((address: string, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      requests.push({
        address,
        signal,
        answer: async (body = answer, ok = true) => {
          resolve({ ok, json: async () => body })
          await settle()
        },
      })
    })) as unknown as typeof fetch
  jest.spyOn(SearchSuggestions.prototype, 'leadTo').mockImplementation((to) => void led.push(to))
  document.body.innerHTML = `<form action="${search}"><search-suggestions data-source="/fi/suggestions.json"
    data-label="Hakuehdotukset" data-count="Ehdotuksia: %count%"><input id="haku" name="sana" type="search"></search-suggestions></form>`
  document.querySelector('form')!.requestSubmit = () => void submitted.push(input().value)
  input().focus()
})

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

const input = () => document.querySelector('input')!
const list = () => document.querySelector('[role=listbox]') as HTMLElement
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')]
const activeText = () => {
  const id = input().getAttribute('aria-activedescendant')
  const selected = options().filter((option) => option.getAttribute('aria-selected') === 'true')
  expect(selected.map((option) => option.id)).toEqual(id ? [id] : [])
  return selected[0]?.firstChild?.textContent
}
const said = () => document.querySelector('[aria-live=polite]')!.textContent

const type = async (text: string) => {
  input().value = text
  input().dispatchEvent(new Event('input', { bubbles: true }))
  await jest.advanceTimersByTimeAsync(200)
}
/** @returns whether the browser still does what it does by itself */
const press = (key: string, rest: KeyboardEventInit = {}) =>
  input().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
  )
const typeAndSee = async (text = 'jo') => {
  await type(text)
  await requests.at(-1)?.answer()
}

describe('a search box', () => {
  test('is a combobox with a list that is closed', () => {
    expect(input().getAttribute('role')).toBe('combobox')
    expect(input().getAttribute('aria-autocomplete')).toBe('list')
    expect(input().getAttribute('aria-expanded')).toBe('false')
    expect(input().getAttribute('aria-controls')).toBe(list().id)
    expect(list().hidden).toBe(true)
    expect(list().getAttribute('aria-label')).toBe('Hakuehdotukset')
  })

  test('is a field in which HTML allows a combobox, with what was typed before and the same key to search', async () => {
    document.body.innerHTML = '<form><input type="search" value="jo"></form>'
    const box = document.createElement('search-suggestions')
    const before = input()
    box.append(before)
    document.querySelector('form')!.append(box)
    expect([before.type, before.value]).toEqual(['text', 'jo'])
    expect(before.enterKeyHint).toBe('search')
  })

  test('shows what is suggested, says how much, and chooses nothing by itself', async () => {
    await typeAndSee()
    expect(requests.map(({ address }) => address)).toEqual(['/fi/suggestions.json?q=jo'])
    expect(input().getAttribute('aria-expanded')).toBe('true')
    expect(list().hidden).toBe(false)
    expect(options().map(({ textContent }) => textContent)).toEqual([
      'johtaa Hakusana',
      'Joensuu Kaupunkiseutu',
    ])
    expect(said()).toBe('Ehdotuksia: 2')
    expect(activeText()).toBeUndefined()
    expect(input().value).toBe('jo')
    expect(press('Enter')).toBe(true)
  })

  test('shows a text as it is, not as markup', async () => {
    await type('jo')
    await requests[0]?.answer(['jo', ['<img src=x>'], ['<b>'], ['/x']])
    expect(options()[0]?.textContent).toBe('<img src=x> <b>')
    expect(list().querySelector('img')).toBeNull()
  })
})

describe('keys', () => {
  test('down and up go round the list, and the focus stays in the box', async () => {
    await typeAndSee()
    expect(press('ArrowDown')).toBe(false)
    expect(activeText()).toBe('johtaa')
    press('ArrowDown')
    expect(activeText()).toBe('Joensuu')
    press('ArrowDown')
    expect(activeText()).toBe('johtaa')
    press('ArrowUp')
    expect(activeText()).toBe('Joensuu')
    expect(document.activeElement).toBe(input())
  })

  test('up begins at the last', async () => {
    await typeAndSee()
    press('ArrowUp')
    expect(activeText()).toBe('Joensuu')
  })

  test('writing on or moving in the text leaves the list', async () => {
    await typeAndSee()
    press('ArrowDown')
    expect(press('ArrowLeft')).toBe(true)
    expect(activeText()).toBeUndefined()
  })

  test('enter searches for a word, with the form as it is', async () => {
    await typeAndSee()
    press('ArrowDown')
    expect(press('Enter')).toBe(false)
    expect(submitted).toEqual(['johtaa'])
    expect(list().hidden).toBe(true)
  })

  test('enter opens a page, on the address at which the portal is visited', async () => {
    await typeAndSee()
    press('ArrowUp')
    press('Enter')
    expect(led).toEqual(['/joensuu?x=1#y'])
    expect(submitted).toEqual([])
  })

  test('escape closes the list and keeps the text; the next one clears it, and a third is the browser’s own', async () => {
    await typeAndSee()
    expect(press('Escape')).toBe(false)
    expect(list().hidden).toBe(true)
    expect(input().getAttribute('aria-expanded')).toBe('false')
    expect(input().value).toBe('jo')
    expect(press('Escape')).toBe(false)
    expect(input().value).toBe('')
    await jest.advanceTimersByTimeAsync(500)
    expect(requests).toHaveLength(1)
    expect(press('Escape')).toBe(true)
  })

  test('down asks again when the list is closed, and alt with up closes it', async () => {
    await typeAndSee()
    press('ArrowUp', { altKey: true })
    expect(list().hidden).toBe(true)
    press('ArrowDown')
    await requests.at(-1)?.answer()
    expect(list().hidden).toBe(false)
  })

  test('those of an input method are left alone', async () => {
    await typeAndSee()
    expect(press('ArrowDown', { isComposing: true })).toBe(true)
    expect(activeText()).toBeUndefined()
  })
})

describe('a pointer', () => {
  test('chooses an option, and the box keeps the focus meanwhile', async () => {
    await typeAndSee()
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    expect(options()[0]?.dispatchEvent(down)).toBe(false)
    options()[0]?.click()
    expect(submitted).toEqual(['johtaa'])
  })

  test('may hit the kind of an option', async () => {
    await typeAndSee()
    options()[1]?.querySelector('span')?.click()
    expect(led).toEqual(['/joensuu?x=1#y'])
  })

  test('elsewhere closes the list', async () => {
    await typeAndSee()
    input().blur()
    expect(list().hidden).toBe(true)
    expect(said()).toBe('')
  })
})

describe('the line', () => {
  test('is asked once the visitor pauses, for two letters and more', async () => {
    await type('j')
    expect(requests).toEqual([])
    input().value = 'jo'
    input().dispatchEvent(new Event('input'))
    await jest.advanceTimersByTimeAsync(50)
    input().value = 'joe'
    input().dispatchEvent(new Event('input'))
    await jest.advanceTimersByTimeAsync(200)
    expect(requests.map(({ address }) => address)).toEqual(['/fi/suggestions.json?q=joe'])
  })

  test('brings only the last answer', async () => {
    await type('jo')
    await type('joe')
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false])
    await requests[0]?.answer()
    expect(list().hidden).toBe(true)
    await requests[1]?.answer()
    expect(list().hidden).toBe(false)
  })

  test('that is slow brings nothing', async () => {
    await type('jo')
    await jest.advanceTimersByTimeAsync(1500)
    expect(requests[0]?.signal.aborted).toBe(true)
    await requests[0]?.answer()
    expect(list().hidden).toBe(true)
  })

  test.each([
    ['an error', [answer, false]],
    ['something else', [null, true]],
    ['nothing', [['jo', [], [], []], true]],
  ] as const)('that brings %s leaves the box as it was', async (_, [body, ok]) => {
    await typeAndSee()
    await type('joe')
    await requests.at(-1)?.answer(body, ok)
    expect(list().hidden).toBe(true)
    expect(input().getAttribute('aria-expanded')).toBe('false')
    expect(said()).toBe('')
  })

  test('is not asked after a visitor has left the box', async () => {
    input().value = 'jo'
    input().dispatchEvent(new Event('input'))
    input().blur()
    await jest.advanceTimersByTimeAsync(500)
    expect(requests).toEqual([])
  })
})
