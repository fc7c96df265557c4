// Stands where a fake checkout expects Next: builds and serves in no time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [command] = process.argv.slice(2)
const port = Number(process.argv[process.argv.indexOf('--port') + 1])

if (command === 'build') {
  console.log('fake build without', process.env.DATABASE_URL || 'a database')
  mkdirSync('.next', { recursive: true })
  mkdirSync('public/assets', { recursive: true })
  writeFileSync('.next/BUILD_ID', 'fake')
} else if (process.env.FAKE_SERVER === 'dies') {
  console.error('fake server cannot boot')
  process.exit(7)
} else if (process.env.FAKE_SERVER === 'full') {
  console.error('SqliteError: database or disk is full')
  process.exit(1)
} else {
  writeFileSync(`${process.env.DATA_DIR}/server.pid`, String(process.pid))
  process.on('SIGINT', () => process.exit(130))
  process.on('SIGTERM', () => process.exit(143))
  const page = `http://localhost:${port}/fi`
  createServer((request, response) => {
    console.log(`fake server answers ${request.url}`)
    response.end(request.url === '/sitemap.xml' ? `<urlset><loc>${page}</loc></urlset>` : 'page')
  }).listen(port, () => console.log('fake server listens'))
}
