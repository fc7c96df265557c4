import { ensureOptionalProgram } from './test/optional-program.js'

/** Path of a Java for the Nu HTML checker. */
export const ensureJava = () =>
  ensureOptionalProgram({
    name: 'java',
    variable: 'NU_JAVA',
    versionOption: '-version',
    debianPackage: 'default-jre-headless',
    skipped: 'the Nu HTML checker will be SKIPPED.',
  })
