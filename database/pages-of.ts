type Page<Row> = { docs: Row[]; hasNextPage: boolean }

/** All that is read page by page, from the first on; none of them is empty. */
export async function* pagesOf<Row>(
  read: (page: number) => Promise<Page<Row>>,
): AsyncGenerator<Row[]> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await read(page)
    if (docs.length > 0) yield docs
    if (!hasNextPage) return
  }
}
