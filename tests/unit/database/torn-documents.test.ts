import { describe, expect, test } from '@jest/globals'
import { makeThemes, tables } from './support/themes'

const damage: Record<string, string> = {
  'a language deleted by hand':
    "DELETE FROM themes_locales WHERE _locale = 'sv' AND _parent_id = 1",
  'array rows deleted by hand': 'DELETE FROM themes_goals WHERE _parent_id = 1',
  'a row below an array deleted by hand':
    "DELETE FROM themes_goals_locales WHERE _parent_id = 'a-1'",
  'a relation deleted by hand': 'DELETE FROM themes_rels WHERE parent_id = 1',
  'the document itself deleted by hand': 'DELETE FROM themes WHERE id = 1',
  'a value changed by hand': "UPDATE themes SET program = 'X' WHERE id = 1",
  'a row added by hand': "INSERT INTO themes_goals VALUES ('x', 9, 1)",
}

describe('the look at all documents when a server starts', () => {
  test('says nothing of documents that were saved', async () => {
    const themes = makeThemes()
    await themes.saveTheme(1, 'a')
    await themes.save("UPDATE themes SET program = 'later', successor_id = 1 WHERE id = 1")
    await themes.saveTheme(2, 'b')
    await themes.save('DELETE FROM themes WHERE id = 2')
    expect(themes.check()).toEqual([])
  })

  for (const [what, sql] of Object.entries(damage)) {
    for (const foreignKeys of ['ON', 'OFF']) {
      test(`brings back ${what}, with foreign keys ${foreignKeys}, and says which document`, async () => {
        const themes = makeThemes()
        await themes.saveTheme(1, 'a')
        await themes.saveTheme(2, 'b')
        const before = themes.everything()
        themes.byHand.exec(`PRAGMA foreign_keys = ${foreignKeys}; ${sql}`)
        expect(themes.everything()).not.toEqual(before)
        const lines = themes.check()
        expect(lines).toHaveLength(1)
        expect(lines[0]).toContain('themes 1 was torn')
        expect(themes.everything()).toEqual(before)
        expect(themes.check()).toEqual([])
      })
    }
  }

  test('names the tables that differ', async () => {
    const themes = makeThemes()
    await themes.saveTheme(1, 'a')
    themes.byHand.exec(`DELETE FROM themes_rels; DELETE FROM themes_locales WHERE _locale = 'fi'`)
    expect(themes.check()[0]).toContain('(themes_locales, themes_rels)')
  })

  test('covers every table of a document', async () => {
    const themes = makeThemes()
    await themes.saveTheme(1, 'a')
    for (const table of tables) {
      themes.byHand.exec(`PRAGMA foreign_keys = OFF; DELETE FROM ${table}`)
      expect(themes.check()).toHaveLength(1)
    }
  })

  test('leaves alone a document of another program, and names it', async () => {
    const themes = makeThemes()
    themes.byHand.exec("INSERT INTO themes VALUES (7, 'by hand', NULL)")
    expect(themes.check()).toEqual([
      'The document themes 7 was written by another program than this portal.',
    ])
  })
})
