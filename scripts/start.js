import './check-node.js'

import('./commands/start.js')
