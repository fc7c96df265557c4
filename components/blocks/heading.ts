const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Heading element of a level, within what HTML has. */
export const toHeading = (level: number) => headings[Math.min(Math.max(level, 2), 6) - 2] ?? 'h6'
