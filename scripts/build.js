import './check-node.js'

import('./commands/build.js')
