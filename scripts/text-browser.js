import { ensureOptionalProgram } from './test/optional-program.js'

const skipped = 'the tests in this text browser will be SKIPPED.'

/** Paths of the text browsers that read the text version, by the variable that names them to the tests. */
export const ensureTextBrowsers = async () => ({
  LYNX_PATH: await ensureOptionalProgram({
    name: 'lynx',
    variable: 'LYNX_PATH',
    versionOption: '-version',
    debianPackage: 'lynx',
    skipped,
  }),
  W3M_PATH: await ensureOptionalProgram({
    name: 'w3m',
    variable: 'W3M_PATH',
    versionOption: '-version',
    debianPackage: 'w3m',
    skipped,
  }),
})
