// Does what a container engine would do with the Dockerfile, in folders of this machine.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readDockerfile, type Stage } from '../../support/container-files'

const workFolder = '/portal'

/** What the build may see: committed files that .dockerignore lets in. */
const buildContext = () => {
  const [, ...lines] = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  const patterns = lines
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*'))
  const isLetIn = new RegExp(`^(${patterns.join('|')})(/|$)`)
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => isLetIn.test(file) && existsSync(file))
}

export type Environment = Record<string, string>

const variablesOf = (words: string): Environment =>
  Object.fromEntries(
    words.split(' ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return [name, value]
    }),
  )

type Built = { folder: string; env: Environment }

/** @param outside commands that prepare folders and packages of the container are left to the caller */
const runStage = (stage: Stage, folder: string, built: Map<string, Built>, outside: RegExp) => {
  const base = built.get(stage.base)
  if (base) cpSync(base.folder, folder, { recursive: true })
  mkdirSync(folder, { recursive: true })
  const env: Environment = { ...base?.env }
  for (const { keyword, words } of stage.steps) {
    if (keyword === 'ENV') Object.assign(env, variablesOf(words))
    if (keyword === 'COPY') copy(words, folder, built)
    if (keyword === 'RUN' && !outside.test(words)) run(words, folder, env)
  }
  built.set(stage.name, { folder, env })
}

const run = (command: string, cwd: string, env: Environment) => {
  const { PATH = '', HOME = '' } = process.env
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env: { PATH, HOME, ...env } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`)
}

const copy = (words: string, folder: string, built: Map<string, Built>) => {
  const parts = words.split(' ')
  const from = parts[0]?.match(/^--from=(.+)$/)?.[1]
  const sources = parts.slice(from ? 1 : 0, -1)
  const target = parts.at(-1) ?? '.'
  for (const source of sources) {
    if (from) {
      const origin = path.join(built.get(from)!.folder, path.relative(workFolder, source))
      cpSync(origin, path.join(folder, target), { recursive: true, verbatimSymlinks: true })
    } else if (source === '.') {
      buildContext().forEach((file) => cpSync(file, path.join(folder, file)))
    } else {
      cpSync(source, path.join(folder, target, path.basename(source)))
    }
  }
}

/** Builds every stage under `parent` and answers with the last one: its files and its variables. */
export const buildImage = (parent: string): Built => {
  const built = new Map<string, Built>()
  const stages = readDockerfile()
  stages.forEach((stage) =>
    runStage(stage, path.join(parent, stage.name), built, /^(install --directory|apt-get )/),
  )
  return built.get(stages.at(-1)!.name)!
}

/** Every file below a folder with its size and time, to see whether anything changed. */
export const stateOf = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
    .sort()
