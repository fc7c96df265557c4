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

/** Asks how the index is, and while it is being rebuilt asks again. */
export const useIndexReport = (path: string): Asked => {
  const [report, setReport] = useState<IndexReport>()
  const [hasFailed, setFailed] = useState(false)
  const [wasRebuilding, setWasRebuilding] = useState(false)

  const ask = useCallback(
    async (method: 'GET' | 'POST') => {
      try {
        const answer = await fetch(path, { method, credentials: 'same-origin' })
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
        const told = (await answer.json()) as IndexReport
        setReport(told)
        setFailed(false)
        if (told.isRebuilding) setWasRebuilding(true)
      } catch (error) {
        console.error(error)
        setFailed(true)
      }
    },
    [path],
  )

  useEffect(() => {
    if (report && !report.isRebuilding) return
    const timer = setTimeout(() => void ask('GET'), report ? askAgainMs : 0)
    return () => clearTimeout(timer)
  }, [ask, report])

  return {
    report,
    hasFailed,
    isRebuilt: wasRebuilding && report !== undefined && !report.isRebuilding && !report.hasFailed,
    rebuild: () => void ask('POST'),
  }
}
