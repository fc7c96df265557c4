import './check-node.js'

import('./commands/user.js')
