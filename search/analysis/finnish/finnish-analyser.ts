// Finnish words: base forms, compound parts and verbs of participles out of readings, guesses for unknown words.
import type { QueryTerm, Terms } from '../language-analyser'
import type { WordEndings } from '../word-endings'
import { joinElements, type Reading } from './reading'
import type { ReadWord } from './voikko-words'

export const unique = (words: Iterable<string>): string[] => [...new Set(words)]
const env=process.env

const partsOf = ({ elements, lemma }: Reading): string[] => {
  const parts = elements.flatMap(({ base, inner }) => [base, ...inner])
  if(!env.NOJOIN) for (let cut = 1; cut < elements.length; cut++) {
    if(!env.NOHEAD)parts.push(joinElements(elements.slice(0, cut)))
    if(!env.NOTAIL)parts.push(joinElements(elements.slice(cut)))
  }
  return parts.filter((part) => part !== lemma && part.length > 1)
}

export const termsOf = (readings: Reading[]): Terms => {
  const lemmas = unique(readings.map(({ lemma }) => lemma))
  return {
    l: lemmas.slice(0, 1),
    v: unique(readings.flatMap(({ verb }) => verb ?? [])),
    a: lemmas.slice(1),
    p: unique(readings.flatMap(partsOf)).filter((part) => !lemmas.includes(part)),
    s: [],
  }
}
const nothing: Terms = { l: [], v: [], a: [], p: [], s: [] }

const prefixed = (head: string, { l, v, a, p }: Terms, parts: string[]): Terms => {
  const add = (words: string[]) => words.map((word) => head + word)
  return { l: [], v: [], a: unique([...add(l), ...add(a), ...add(v)]), p: unique([...parts, ...l, ...a, ...p]), s: [] }
}
const tailClass = /^(n|l|nl|t|em)$/

export const makeFinnish = (readWord: ReadWord, endings: WordEndings) => {
  const partsOfWord = (w: string) => { const t = known(w); const all = [...t.l, ...t.a]; return all.length ? [...all, ...t.p] : [w] }
  const known = (word: string) => termsOf(readWord(word))
  const guess = (word: string): Terms => {
    const colon = word.indexOf(':')
    if (colon > 0 && !env.NOCOLON) { const base = word.slice(0, colon); const t = known(base); return { ...nothing, a: unique([base, ...t.l]) } }
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0 && !env.NOHYPH) {
      const tail = word.slice(hyphen + 1), head = word.slice(0, hyphen + 1)
      const heads = head.split('-').filter((x) => x.length > 1).flatMap(partsOfWord)
      const terms = analyse(tail)
      const base = [...terms.l, ...terms.a, ...terms.v].length ? terms : { ...terms, l: [tail] }
      return prefixed(head, base, heads)
    }
    if (!env.NOTAILG) for (let at = 3; at <= word.length - 4; at++) {
      const tail = word.slice(at)
      const readings = readWord(tail).filter(({ elements }) => elements.length===1 && tailClass.test(elements[0]!.wordClass))
      if (readings.length) {
        const head = word.slice(0, at)
        const h = readWord(head).length ? partsOfWord(head) : [head]
        const r= prefixed(head, termsOf(readings), h)
        if(!env.NOBOTH) r.a=unique([...r.a,...endings.guess(word).slice(0,1)])
        return r
      }
    }
    return { ...nothing, a: endings.guess(word).slice(0, +(env.NG ?? 2)) }
  }
  const cache=new Map<string,Terms>()
  const analyse = (word: string): Terms => { let c=cache.get(word); if(c) return c; const t = known(word);  c= t.l.length ? t : guess(word); cache.set(word,c); return c }
  const expand = (word: string): QueryTerm[] => {
    const terms = analyse(word)
    const lemmas = [...terms.l, ...terms.a]
    const looked = !terms.l.length && !env.QG ? unique([word]) : lemmas.includes(word) ? [word] : unique([...lemmas, ...terms.v])
    const out: QueryTerm[] = [{ field: 'x', term: word, weight: 1 }]
    for (const term of looked.length ? looked : [word]) out.push({ field: 'l', term, weight: 1 }, { field: 'a', term, weight: 1 }, { field: 'p', term, weight: 1 })
    return out
  }
  return { analyse, expand }
}
