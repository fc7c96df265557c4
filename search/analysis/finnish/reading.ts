// What one path of Voikko's dictionary says of a word: `[Ln][Xp]talo[X]talo[Sine][Ny]ssa` → talo.

/** One element of a compound. */
export type Element = {
  /** As written in the word, without the hyphen after it. */
  surface: string
  base: string
  /** Base forms inside an element that the dictionary knows whole: `edus=kunta`. */
  inner: string[]
  /** Verb of a participle or of a noun in -minen. */
  verb?: string
  /** First class of the element: n noun, l adjective, t verb, p prefix, u number, e… names … */
  wordClass: string
  /** All that the dictionary says of the element: `Ln`, `Sine`, `Ica` … */
  tags: string[]
  hyphenAfter: boolean
}

export type Reading = {
  elements: Element[]
  /** Base form of the whole word. */
  lemma: string
  verb?: string
}

const piece = /\[X([a-z])\](.*?)\[X\]|\[([A-Za-z][a-z0-9]*)\]|([^[]+)/g
/** Participles; the one in -maton (Re) has become an adjective of its own. */
const participle = /^R[vautm]$/

class ElementReader {
  private surface = ''
  private base: { at: number; text: string } | undefined
  private tags: string[] = []
  private classes: string[] = []
  private verb: string | undefined
  private minenAt = 0

  private currentBase = (): string =>
    this.base === undefined ? this.surface : this.surface.slice(0, this.base.at) + this.base.text

  addBase(text: string): void {
    this.base = { at: this.surface.length, text }
  }

  addTag(tag: string): void {
    this.tags.push(tag)
    if (tag.startsWith('L')) {
      if (this.classes.length === 1 && this.classes[0] === 't') this.verb = this.currentBase()
      this.classes.push(tag.slice(1))
    }
    if (tag === 'Tn4') this.minenAt = this.surface.length
  }

  addLetters(letters: string): void {
    this.surface += letters
  }

  done(): Element | undefined {
    const hyphenAfter = /.-$/.test(this.surface)
    if (hyphenAfter) this.surface = this.surface.slice(0, -1)
    if (this.surface === '') return undefined
    const marked = this.wholeBase().toLowerCase()
    const inner = marked.split('=')
    return {
      surface: this.surface,
      base: inner.join(''),
      inner: inner.length > 1 ? inner : [],
      verb: this.isParticiple() ? this.verb?.replaceAll('=', '') : undefined,
      wordClass: this.classes[0] ?? '',
      tags: this.tags,
      hyphenAfter,
    }
  }

  private wholeBase(): string {
    if (this.minenAt > 0) return `${this.surface.slice(0, this.minenAt)}minen`
    return this.tags.includes('Ssti') ? this.surface : this.currentBase()
  }

  /** Nouns derived further (tekemättömyys) are words of their own. */
  private isParticiple(): boolean {
    return this.classes.length <= 3 && this.tags.some((tag) => participle.test(tag))
  }
}

/** A modifier of a place name is inflected with it: Isolla-Britannialla is Iso-Britannia, but Pohjois-Suomi stays. */
const written = (element: Element, next: Element | undefined): string => {
  const inflects =
    element.tags.includes('De') && next?.wordClass === 'ep' && !element.surface.endsWith('is')
  return (inflects ? element.base : element.surface) + (element.hyphenAfter ? '-' : '')
}

/** The base form of a run of elements: all as written but the last. */
export const joinElements = (elements: Element[]): string =>
  elements
    .map((element, index) =>
      index === elements.length - 1 ? element.base : written(element, elements[index + 1]),
    )
    .join('')

export const readPath = (path: string): Reading | undefined => {
  const elements: Element[] = []
  let reader = new ElementReader()
  const close = () => {
    const element = reader.done()
    if (element) elements.push(element)
    reader = new ElementReader()
  }
  for (const [, kind, base, tag, letters] of path.matchAll(piece)) {
    if (tag === 'Bc') close()
    else if (kind === 'p' || kind === 'j') reader.addBase(base ?? '')
    else if (tag !== undefined) reader.addTag(tag)
    else if (letters !== undefined) reader.addLetters(letters)
  }
  close()
  const last = elements.at(-1)
  if (!last) return undefined
  const head = elements.slice(0, -1).map((element, index) => written(element, elements[index + 1]))
  return {
    elements,
    lemma: joinElements(elements),
    verb: last.verb === undefined ? undefined : head.join('') + last.verb,
  }
}
