// Asked by the container engine: ends with 0 when the server answers.
import process from 'node:process'

const { PORT = '3000' } = process.env

const response = await fetch(`http://127.0.0.1:${PORT}/health`, {
  signal: AbortSignal.timeout(4000),
}).catch(() => undefined)

process.exit(response?.ok ? 0 : 1)
