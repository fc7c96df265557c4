/** Rows of a table without its header: more hits are for programs, page by page. */
export const mostRows = 5_000
