import './check-node.js'

import('./commands/migrate-database.js')
