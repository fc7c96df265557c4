import { ensureOptionalProgram } from './test/optional-program.js'

/** Path of a text browser that reads the text version. */
export const ensureTextBrowser = () =>
  ensureOptionalProgram({
    name: 'lynx',
    variable: 'LYNX_PATH',
    versionOption: '-version',
    debianPackage: 'lynx',
    skipped: 'the tests in a text browser will be SKIPPED.',
  })
