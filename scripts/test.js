import './check-node.js'

import('./commands/test.js')
