import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { picturesIn, toBodyBlocks } from '@/content/rich-text'

const state = (...children: unknown[]) => ({ root: { children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (fields: object) => ({ type: 'link', fields, children: [text('linkki')] })
const nowhere = () => undefined

afterEach(() => {
  jest.restoreAllMocks()
})

test('a missing body has no blocks', () => {
  expect(toBodyBlocks(null, nowhere)).toEqual([])
  expect(toBodyBlocks(state(paragraph()), nowhere)).toEqual([])
})

test('paragraphs, headings and lists keep their order and meaning', () => {
  const blocks = toBodyBlocks(
    state(
      { type: 'heading', tag: 'h2', children: [text('Otsikko')] },
      paragraph(text('Vahva', 1), text(' ja '), text('korostettu', 2)),
      {
        type: 'list',
        listType: 'number',
        children: [{ type: 'listitem', children: [text('yksi')] }],
      },
    ),
    nowhere,
  )
  expect(blocks).toEqual([
    { type: 'heading', level: 3, content: ['Otsikko'] },
    {
      type: 'paragraph',
      content: [{ text: 'Vahva', strong: true }, ' ja ', { text: 'korostettu', emphasized: true }],
    },
    { type: 'list', ordered: true, items: [['yksi']] },
  ])
})

test('a phrase keeps the language that its editor gave it, and no other', () => {
  const phrase = (words: string, lang: string, format = 0) => ({
    ...text(words, format),
    $: { lang },
  })
  const blocks = toBodyBlocks(
    state(paragraph(text('Ohjelma '), phrase('Smart City', 'en', 2), phrase('x', 'en" onclick='))),
    nowhere,
  )
  expect(blocks).toMatchObject([
    {
      content: ['Ohjelma ', { text: 'Smart City', phraseLang: 'en', emphasized: true }, 'x'],
    },
  ])
})

test('headings of a text that is the whole page stand right below its title', () => {
  const heading = (tag: string) => ({ type: 'heading', tag, children: [text(tag)] })
  const blocks = toBodyBlocks(state(heading('h2'), heading('h3')), nowhere, undefined, 2)
  expect(blocks).toMatchObject([{ level: 2 }, { level: 3 }])
})

test('a block that is not known is skipped and logged, the rest stays', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const blocks = toBodyBlocks(state({ type: 'hologram' }, paragraph(text('Teksti'))), nowhere)
  expect(blocks).toEqual([{ type: 'paragraph', content: ['Teksti'] }])
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('hologram'))
})

describe('a link', () => {
  const target = (fields: object, resolve = nowhere as Parameters<typeof toBodyBlocks>[1]) => {
    const [block] = toBodyBlocks(state(paragraph(link(fields))), resolve)
    return block?.type === 'paragraph' ? (block.content[0] as { to?: object }).to : undefined
  }

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' javascript:alert(1)'])(
    'to %s keeps its words and loses its address',
    (url) => expect(target({ url })).toBeUndefined(),
  )

  test('to another site is marked as leading away', () => {
    expect(target({ url: 'https://example.org' })).toEqual({
      href: 'https://example.org',
      external: true,
    })
  })

  test('to a record takes the record’s own address', () => {
    const doc = { relationTo: 'pages', value: 7 }
    expect(target({ linkType: 'internal', doc }, () => ({ href: '/fi/sivut/a' }))).toEqual({
      href: '/fi/sivut/a',
    })
    expect(target({ linkType: 'internal', doc })).toBeUndefined()
  })

  test('to a document tells of its file in every run', () => {
    const to = {
      href: '/documents/a.pdf',
      file: { type: 'application/pdf', language: 'fi', words: 'PDF, 1,2 Mt, saavutettava' },
    }
    const doc = { relationTo: 'documents', value: 7 }
    const children = [text('Lue '), text('arviointi', 1)]
    const [block] = toBodyBlocks(
      state(paragraph({ type: 'link', fields: { linkType: 'internal', doc }, children })),
      () => to,
    )
    const runs = (block?.type === 'paragraph' ? block.content : []) as { to?: object }[]
    expect(runs.map((run) => run.to)).toEqual([to, to])
  })
})

test('a list inside a list keeps each item, also at the fortieth level', () => {
  const item = (words: string, ...lists: unknown[]) => ({
    type: 'listitem',
    children: [text(words), ...lists],
  })
  const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
  const deep = Array.from({ length: 40 }, (_, at) => `taso ${at + 1}`).reduceRight<unknown>(
    (inner, words) => list(inner ? item(words, inner) : item(words)),
    undefined,
  )
  const [block] = toBodyBlocks(state(deep), nowhere)
  expect(block?.type === 'list' && block.items.map(String)).toEqual(
    Array.from({ length: 40 }, (_, at) => `taso ${at + 1}`),
  )
})

test('a picture stands between the paragraphs, where it may be shown', () => {
  const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
  const body = state(paragraph(text('Ennen')), upload(7), upload(8), paragraph(text('Jälkeen')))
  const shown = { type: 'image' as const, src: '/media/kuva.png', sources: [] }
  const picture = { ...shown, width: 2, height: 1, alt: 'Talo', decorative: false }
  const blocks = toBodyBlocks(body, nowhere, (value) => (value === 7 ? picture : undefined))
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
  expect(blocks[1]).toBe(picture)
  expect(picturesIn(body)).toEqual([7, 8])
  expect(picturesIn(null)).toEqual([])
})
