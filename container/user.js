// `node user.js create …` and `node user.js link …` inside the container: the options are those of
// `npm run user:create` and `user:link`. The server's own build runs them, and ends before it serves.
import { spawn } from 'node:child_process'

const server = spawn(process.execPath, ['server.js'], {
  cwd: import.meta.dirname,
  env: {
    ...process.env,
    USER_COMMAND: JSON.stringify(process.argv.slice(2)),
    // Beside a server that runs; nobody else may reach this one.
    HOSTNAME: '127.0.0.1',
    PORT: String(20_000 + (process.pid % 20_000)),
  },
  stdio: 'inherit',
})

server.once('exit', (code) => process.exit(code ?? 1))
