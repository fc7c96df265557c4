// Every page kind and its two renderings. A kind without a text view does not compile.
import type { ComponentType } from 'react'
import type { PageKind, PageOf } from '@/content/page-models'
import type { Rendering } from '@/i18n/routing'
import type { View } from '../view'
import { PlainPageRich } from './plain/PlainPage.rich'
import { PlainPageText } from './plain/PlainPage.text'
import { ProgramPageRich } from './program/ProgramPage.rich'
import { RecordPageRich } from './record/RecordPage.rich'
import { RecordPageText } from './record/RecordPage.text'
import { SearchPageRich } from './search/SearchPage.rich'
import { SearchPageText } from './search/SearchPage.text'

type Renderings = { [Kind in PageKind]: Record<Rendering, ComponentType<View<PageOf<Kind>>>> }

const plain = { rich: PlainPageRich, text: PlainPageText }

export const registry: Renderings = {
  home: plain,
  list: plain,
  program: { rich: ProgramPageRich, text: RecordPageText },
  theme: { rich: RecordPageRich, text: RecordPageText },
  'city-region': { rich: RecordPageRich, text: RecordPageText },
  contacts: plain,
  'site-map': plain,
  article: plain,
  'accessibility-statement': plain,
  'privacy-notice': plain,
  feedback: plain,
  search: { rich: SearchPageRich, text: SearchPageText },
  problem: plain,
}

/** View of a page in a rendering. The registry's type ties each kind to its own view. */
export const viewOf = (kind: PageKind, rendering: Rendering) =>
  registry[kind][rendering] as ComponentType<View>
