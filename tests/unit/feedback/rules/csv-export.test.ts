import { expect, test } from '@jest/globals'
import { toCsv } from '@/feedback/rules/csv-export'

const cells = (text: string) =>
  toCsv(['a', 'b'], [[text, '']])
    .split('\r\n')[1]!
    .replace(/;$/, '')

test('Excel in Finland reads it: byte order mark, semicolons, line ends of Windows', () => {
  expect(toCsv(['Viesti', 'Nimi'], [['äöå 👍', 'Åke']])).toBe(
    '\ufeff"Viesti";"Nimi"\r\n"äöå 👍";"Åke"\r\n',
  )
})

test('a message of several lines, with quotes and semicolons, stays one cell', () => {
  expect(cells('yksi; "kaksi"\nkolme')).toBe('"yksi; ""kaksi""\nkolme"')
})

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'])('%j is no formula', (text) => {
  expect(cells(text)).toMatch(/^"'/)
})

test.each([
  ['hei;=HYPERLINK(1)', `"hei;'=HYPERLINK(1)"`],
  ['hei,=1+1', `"hei,'=1+1"`],
  ['hei\n@SUM(1)', `"hei\n'@SUM(1)"`],
  ['hei,"=1+1', `"hei,""'=1+1"`],
  ['hei,-1+1', `"hei,'-1+1"`],
])('%j is no formula where a spreadsheet divides otherwise', (text, cell) => {
  expect(cells(text)).toBe(cell)
})

test('an ordinary list stays as it was written', () => {
  expect(cells('- yksi')).toBe(`"'- yksi"`)
  expect(cells('Puuttuu:\n- yksi\n- kaksi, 5 = 5')).toBe('"Puuttuu:\n- yksi\n- kaksi, 5 = 5"')
})
