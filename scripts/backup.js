import './check-node.js'

import('./commands/backup.js')
