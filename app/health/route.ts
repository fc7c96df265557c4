export const dynamic = 'force-dynamic'

/** The process answers. Not whether the database does: pages stay without it, and a restart would not help. */
export const GET = (): Response =>
  Response.json({ status: 'up' }, { headers: { 'Cache-Control': 'no-store' } })
