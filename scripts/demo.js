import './check-node.js'

import('./commands/demo.js')
