import './check-node.js'

import('./commands/migrate.js')
