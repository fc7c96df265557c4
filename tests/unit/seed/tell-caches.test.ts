import { afterEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { noteInJournals, tellServer } from '@/seed/tell-caches'

type Seen = { method?: string; url?: string; authorization?: string }

const open: { server?: Server; folder?: string } = {}

const serve = async (status: number) => {
  const seen: Seen[] = []
  const server = createServer(({ method, url, headers }, response) => {
    seen.push({ method, url, authorization: headers.authorization })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.server = server
  return { seen, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const closeServer = () =>
  new Promise<void>((resolve) => (open.server ? open.server.close(() => resolve()) : resolve()))

afterEach(async () => {
  await closeServer()
  if (open.folder) rmSync(open.folder, { recursive: true })
  delete open.server
  delete open.folder
})

describe('a running server', () => {
  it('is told that all its pages are old', async () => {
    const { seen, address } = await serve(204)
    expect(await tellServer(address, 'secret')).toBe(true)
    expect(seen).toEqual([{ method: 'POST', url: '/revalidate', authorization: 'Bearer secret' }])
  })

  it('that refuses the news is an error', async () => {
    const { address } = await serve(401)
    await expect(tellServer(address, 'wrong')).rejects.toThrow('401')
  })

  it('need not be there', async () => {
    const { address } = await serve(204)
    await closeServer()
    delete open.server
    expect(await tellServer(address, 'secret')).toBe(false)
  })
})

describe('a cache on disk', () => {
  it('learns of the news in every build that keeps a journal', () => {
    open.folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-'))
    const journal = path.join(open.folder, 'cache', 'one', 'revalidated-tags.jsonl')
    mkdirSync(path.dirname(journal), { recursive: true })
    mkdirSync(path.join(open.folder, 'cache', 'other'))
    writeFileSync(journal, '{"tag":"pages","at":1}\n')
    noteInJournals(open.folder)
    const [, line = ''] = readFileSync(journal, 'utf8').split('\n')
    expect(JSON.parse(line)).toEqual({ tag: 'site', at: expect.any(Number) })
  })

  it('need not be there', () => {
    expect(() => noteInJournals('/nowhere/at/all')).not.toThrow()
  })
})
