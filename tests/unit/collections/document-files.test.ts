import { describe, expect, test } from '@jest/globals'
import { prepareDocumentFile } from '@/collections/rules/document-files'
import { docm, docx, odt, pdf, xlsx, zipOf } from '@/tests/support/office-files'

const prepare = (name: string, data: Buffer | string) =>
  prepareDocumentFile({ name, data: Buffer.from(data) })

describe('a file of a document', () => {
  test.each([
    ['Päätös 2014 (lopullinen).PDF', pdf(), 'application/pdf', /^paatos-2014-lopullinen-/],
    ['Selvitys.docx', docx(), /wordprocessingml/, /^selvitys-/],
    ['Taulukko.xlsx', xlsx(), /spreadsheetml/, /^taulukko-/],
    ['Lausunto.odt', odt(), 'application/vnd.oasis.opendocument.text', /^lausunto-/],
    ['rahoitus.csv', 'Vuosi;Määrä\r\n2014;10\r\n', 'text/csv', /^rahoitus-/],
    ['Lue minut.txt', '\ufeffHyvää päivää\n', 'text/plain', /^lue-minut-/],
    ['../../etc/CON.txt', 'x', 'text/plain', /^etc-con-[0-9a-f]{12}\.txt$/],
    ['.pdf', pdf(), 'application/pdf', /^document-/],
  ])('%s is stored as it is, under a name of its own', async (name, data, type, stored) => {
    const prepared = await prepare(name, data)
    expect(prepared).toMatchObject({
      data: Buffer.from(data),
      mimetype: expect.stringMatching(type),
      name: expect.stringMatching(stored),
      size: Buffer.from(data).length,
    })
    expect((prepared as { name: string }).name).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}\.[a-z]+$/)
  })

  test('is named in full, and by nothing that can be guessed', async () => {
    const names = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await prepare('sama.pdf', pdf())) as { name: string },
      ),
    )
    expect(new Set(names.map(({ name }) => name)).size).toBe(20)
  })
})

const html = '<!doctype html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const program = Buffer.from('4d5a90000300000004000000ffff0000', 'hex')

describe('what is no document of ours is refused', () => {
  test.each([
    ['documentFileNotAllowed', 'sivu.html', html],
    ['documentFileNotAllowed', 'kuva.svg', svg],
    ['documentFileNotAllowed', 'ohjelma.exe', program],
    ['documentFileNotAllowed', 'paketti.zip', zipOf({ 'a.txt': 'a' })],
    ['documentFileNotAllowed', 'makrot.docm', docm()],
    ['documentFileNotAllowed', 'paatos.pdf.html', pdf()],
    ['documentFileNotAllowed', 'paatos', pdf()],
    ['documentFileNotAllowed', 'toString', pdf()],
    ['documentFileNotWhatItsNameSays', 'sivu.pdf', html],
    ['documentFileNotWhatItsNameSays', 'kuva.docx', svg],
    ['documentFileNotWhatItsNameSays', 'ohjelma.pdf', program],
    ['documentFileNotWhatItsNameSays', 'sivu.txt', html],
    ['documentFileNotWhatItsNameSays', 'kuva.csv', `\n ${svg}`],
    ['documentFileNotWhatItsNameSays', 'komento.txt', '#!/bin/sh\nrm -r /'],
    ['documentFileNotWhatItsNameSays', 'paatos.txt', pdf()],
    ['documentFileNotWhatItsNameSays', 'selvitys.pdf', docx()],
    ['documentFileNotWhatItsNameSays', 'selvitys.xlsx', docx()],
    ['documentFileNotWhatItsNameSays', 'paketti.odt', zipOf({ 'a.txt': 'a' })],
    ['documentFileHasMacros', 'makrot.docx', docm()],
    ['documentFileHasMacros', 'makrot.docx', docx({ 'word/vbaProject.bin': 'x' })],
    ['documentFileHasMacros', 'makrot.odt', odt({ 'Basic/Standard/Module1.xml': 'x' })],
    ['documentFileNotUtf8', 'vanha.csv', Buffer.from('M\u00e4\u00e4r\u00e4', 'latin1')],
    ['documentFileNotUtf8', 'vanha.txt', Buffer.from('Hei', 'utf16le')],
    ['documentFileUnreadable', 'tyhja.pdf', ''],
    ['documentFileUnreadable', 'kesken.pdf', pdf().subarray(0, 60)],
    ['documentFileUnreadable', 'kesken.docx', docx().subarray(0, -30)],
  ])('%s: %s', async (fault, name, data) => {
    expect(await prepare(name, data)).toBe(fault)
  })
})
