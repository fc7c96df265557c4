// Payload's own words, its rich-text editor's included, by language, as `namespace.key` → text.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'

export type Words = Map<string, string>
type Node = { [key: string]: string | Node }

export const flatWords = (node: object, prefix = ''): Words =>
  new Map(
    Object.entries(node as Node).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : [...flatWords(value, `${prefix}${key}.`)],
    ),
  )

export const payloadWords: Words = flatWords(en.translations)

const editor = path.resolve('node_modules/@payloadcms/richtext-lexical/dist')

/** Folder of a feature → the name under which its words stand. */
const featureOf = (file: string) =>
  path
    .dirname(file)
    .split(path.sep)
    .filter((part) => part !== 'server' && part !== '.')
    .at(-1)

/** Words of every feature of the editor, whether it is in use or not: the package exports none of them. */
export const editorWords = async (language: 'en' | 'sv'): Promise<Words> => {
  const files = (readdirSync(editor, { recursive: true }) as string[]).filter(
    (file) => path.basename(file) === 'i18n.js',
  )
  const features = files.map(async (file) => {
    const { i18n } = (await import(pathToFileURL(path.join(editor, file)).href)) as {
      i18n: Record<string, object>
    }
    return [featureOf(file) ?? 'general', i18n[language] ?? {}] as const
  })
  return flatWords(Object.fromEntries(await Promise.all(features)))
}
