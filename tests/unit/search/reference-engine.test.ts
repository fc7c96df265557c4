import { openReferenceEngine } from '@/tests/support/search/reference-engine'
import { describeSearchEngine } from '@/tests/support/search/search-engine-contract'

describeSearchEngine('the reference engine', async () => openReferenceEngine())
