import { csvOutlet, searchOutlet } from '@/app/(site)/search-outlets'

export const dynamic = 'force-dynamic'

export const GET = searchOutlet(csvOutlet)
