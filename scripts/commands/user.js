import path from 'node:path'
import { portalEnvironment } from '../environment.js'
import { parsePortalOptions } from '../portal/options.js'
import { preflight } from '../preflight.js'
import { runChild } from '../process/child.js'
import { loadingLexical } from '../process/loading-lexical.js'
import { Problem } from '../process/problem.js'
import { runCommand } from '../process/run-command.js'
import { root } from '../root.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { runChecked } from '../steps/run-checked.js'

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')

runCommand(async (args) => {
  const { rest, ...options } = parsePortalOptions(args)
  await installDependencies()
  const env = portalEnvironment(options)
  await preflight(env)
  await runChecked({
    what: 'The user command',
    run: async () => {
      const ended = await runChild(process.execPath, [tsx, 'scripts/portal/user-cli.ts', ...rest], {
        env: loadingLexical(env),
      })
      // Its own sentence is on the screen already.
      if (ended.code === 1) throw new Problem('Nothing was changed.')
      return ended
    },
    // Not the last line: Payload's log may still write.
    isDone: ({ output }) => /^done$/m.test(output),
  })
})
