// What is said where there is nothing to list: an empty place would leave the reader guessing.
import type { Locale, Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Block } from './page-models'

/** The block of a list, or a sentence where the list has no items. */
export const orNone = <Item>(
  locale: Locale,
  room: Room,
  items: Item[],
  toBlock: (items: Item[]) => Block,
): Block[] =>
  items.length > 0
    ? [toBlock(items)]
    : [{ type: 'paragraph', content: [getTranslate(locale)(`List.${room}.empty`)] }]
