import './check-node.js'

import('./commands/seed.js')
