import { walkAdminIn } from './support/admin-walk/whole-walk'
import { test } from './support/portal'

test.use({ portalOwner: 'admin-language' })

walkAdminIn('sv')
