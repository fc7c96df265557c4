import './check-node.js'

import('./commands/install.js')
