// The files of the container set-up as their own readers understand them.
import { readFileSync } from 'node:fs'
import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import { parse } from 'yaml'

export type Step = { keyword: string; words: string }
export type Stage = { base: string; name: string; steps: Step[] }

const oneLine = (text: string) =>
  text
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const toStep = (instruction: Instruction): Step => ({
  keyword: instruction.getKeyword(),
  // The text itself: a parsed instruction leaves out its flags.
  words: oneLine(instruction.getTextContent().slice(instruction.getKeyword().length)),
})

/** The stages of the Dockerfile, each with its instructions in their order. */
export const readDockerfile = (): Stage[] => {
  const stages: Stage[] = []
  for (const instruction of DockerfileParser.parse(
    readFileSync('Dockerfile', 'utf8'),
  ).getInstructions()) {
    const step = toStep(instruction)
    if (step.keyword === 'FROM') {
      const [base = '', , name = ''] = step.words.split(' ')
      stages.push({ base, name, steps: [] })
    } else {
      stages.at(-1)?.steps.push(step)
    }
  }
  return stages
}

export type Service = {
  ports?: unknown[]
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  privileged?: boolean
  network_mode?: string
  networks?: string[]
  user?: string
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  volumes?: string[]
  environment?: Record<string, string>
  image?: string
  entrypoint?: string[]
  secrets?: string[]
}

export type Compose = {
  services: Record<'portal' | 'database', Service>
  volumes: Record<string, unknown>
  networks: Record<string, { internal?: boolean } | null>
  secrets: Record<string, { file: string }>
}

export const composeText = (): string => readFileSync('docker-compose.yml', 'utf8')

export const readCompose = (): Compose => parse(composeText(), { strict: true }) as Compose
