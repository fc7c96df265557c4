import type { CityRegionPage, ThemePage } from '@/content/page-models'
import type { View } from '../../view'
import { RecordFrameRich } from './RecordFrame.rich'

export const RecordPageRich = (view: View<ThemePage | CityRegionPage>) => (
  <RecordFrameRich {...view} />
)
