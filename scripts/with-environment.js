import './check-node.js'

import('./commands/with-environment.js')
