import { useCallback, useEffect, useState } from 'react'
import type { IndexReport } from '@/search/engine/index-report'

const askAgainMs = 1_000

export type Asked = {
  report?: IndexReport
  hasFailed: boolean
  /** Somebody saw the index being rebuilt from this page, and it is done. */
  isRebuilt: boolean
  rebuild: () => void
}

const askIndex = async (path: string, method: 'GET' | 'POST'): Promise<IndexReport> => {
  const answer = await fetch(path, { method, credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.json()
}

/** Asks how the index is, and while it is being rebuilt asks again. */
export const useIndexReport = (path: string): Asked => {
  const [report, setReport] = useState<IndexReport>()
  const [hasFailed, setFailed] = useState(false)
  const [wasRebuilding, setWasRebuilding] = useState(false)

  const receive = useCallback((told: IndexReport) => {
    setReport(told)
    setFailed(false)
    if (told.isRebuilding) setWasRebuilding(true)
  }, [])
  const fail = useCallback((error: unknown) => {
    console.error(error)
    setFailed(true)
  }, [])

  useEffect(() => {
    askIndex(path, 'GET').then(receive, fail)
  }, [path, receive, fail])

  useEffect(() => {
    if (!report?.isRebuilding) return
    const timer = setTimeout(() => void askIndex(path, 'GET').then(receive, fail), askAgainMs)
    return () => clearTimeout(timer)
  }, [path, receive, fail, report])

  return {
    report,
    hasFailed,
    isRebuilt: wasRebuilding && report !== undefined && !report.isRebuilding && !report.hasFailed,
    rebuild: () => void askIndex(path, 'POST').then(receive, fail),
  }
}
