import { createElement, type ReactNode } from 'react'
import { toHeading } from './heading'

/** A heading by its level, for blocks that have one alone. */
export const LevelHeading = ({ level, children }: { level: number; children: ReactNode }) =>
  createElement(toHeading(level), null, children)
