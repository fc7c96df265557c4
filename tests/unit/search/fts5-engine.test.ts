import { openFts5Engine } from '@/search/engine/fts5-engine'
import { describeSearchEngine } from '@/tests/support/search/search-engine-contract'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'

const folder = temporaryFolder()

describeSearchEngine('the FTS5 engine', async () =>
  openFts5Engine({ folder, analyserVersion: 'word-list-1' }),
)
