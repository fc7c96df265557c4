import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '../process/find-program.js'
import { installDebianPackage } from './debian-package.js'

const run = promisify(execFile)

/** macOS has a `java` that only says where to get one. @param {string} file @param {string} versionOption */
const works = (file, versionOption) =>
  run(file, [versionOption]).then(
    () => true,
    () => false,
  )

/**
 * Path of a program that some tests need, installed when this process may; says loudly what is skipped
 * without it.
 * @param {{ name: string, variable: string, versionOption: string, debianPackage: string, skipped: string }} program
 */
export const ensureOptionalProgram = async (program) => {
  const { name, variable, versionOption, debianPackage, skipped } = program
  const findWorking = async () => {
    const file = findProgram([process.env[variable] || name])
    return file && (await works(file, versionOption)) ? file : undefined
  }
  const found = await findWorking()
  if (found) return found
  await installDebianPackage(debianPackage)
  const installed = await findWorking()
  if (!installed) {
    console.warn(
      `\n!!! No ${name} on this machine: ${skipped} Install it (on Debian: apt-get install ${debianPackage}) or name it in ${variable}.\n`,
    )
  }
  return installed
}
