// The success criteria of WCAG 2.2 on the levels A and AA: the only list. They are called by number, since not all
// of them have an official name in Finnish and Swedish.
type Level = 'A' | 'AA'

/** Number → level and the place of the criterion in the recommendation. */
const criteria = {
  '1.1.1': ['A', 'non-text-content'],
  '1.2.1': ['A', 'audio-only-and-video-only-prerecorded'],
  '1.2.2': ['A', 'captions-prerecorded'],
  '1.2.3': ['A', 'audio-description-or-media-alternative-prerecorded'],
  '1.2.4': ['AA', 'captions-live'],
  '1.2.5': ['AA', 'audio-description-prerecorded'],
  '1.3.1': ['A', 'info-and-relationships'],
  '1.3.2': ['A', 'meaningful-sequence'],
  '1.3.3': ['A', 'sensory-characteristics'],
  '1.3.4': ['AA', 'orientation'],
  '1.3.5': ['AA', 'identify-input-purpose'],
  '1.4.1': ['A', 'use-of-color'],
  '1.4.2': ['A', 'audio-control'],
  '1.4.3': ['AA', 'contrast-minimum'],
  '1.4.4': ['AA', 'resize-text'],
  '1.4.5': ['AA', 'images-of-text'],
  '1.4.10': ['AA', 'reflow'],
  '1.4.11': ['AA', 'non-text-contrast'],
  '1.4.12': ['AA', 'text-spacing'],
  '1.4.13': ['AA', 'content-on-hover-or-focus'],
  '2.1.1': ['A', 'keyboard'],
  '2.1.2': ['A', 'no-keyboard-trap'],
  '2.1.4': ['A', 'character-key-shortcuts'],
  '2.2.1': ['A', 'timing-adjustable'],
  '2.2.2': ['A', 'pause-stop-hide'],
  '2.3.1': ['A', 'three-flashes-or-below-threshold'],
  '2.4.1': ['A', 'bypass-blocks'],
  '2.4.2': ['A', 'page-titled'],
  '2.4.3': ['A', 'focus-order'],
  '2.4.4': ['A', 'link-purpose-in-context'],
  '2.4.5': ['AA', 'multiple-ways'],
  '2.4.6': ['AA', 'headings-and-labels'],
  '2.4.7': ['AA', 'focus-visible'],
  '2.4.11': ['AA', 'focus-not-obscured-minimum'],
  '2.5.1': ['A', 'pointer-gestures'],
  '2.5.2': ['A', 'pointer-cancellation'],
  '2.5.3': ['A', 'label-in-name'],
  '2.5.4': ['A', 'motion-actuation'],
  '2.5.7': ['AA', 'dragging-movements'],
  '2.5.8': ['AA', 'target-size-minimum'],
  '3.1.1': ['A', 'language-of-page'],
  '3.1.2': ['AA', 'language-of-parts'],
  '3.2.1': ['A', 'on-focus'],
  '3.2.2': ['A', 'on-input'],
  '3.2.3': ['AA', 'consistent-navigation'],
  '3.2.4': ['AA', 'consistent-identification'],
  '3.2.6': ['A', 'consistent-help'],
  '3.3.1': ['A', 'error-identification'],
  '3.3.2': ['A', 'labels-or-instructions'],
  '3.3.3': ['AA', 'error-suggestion'],
  '3.3.4': ['AA', 'error-prevention-legal-financial-data'],
  '3.3.7': ['A', 'redundant-entry'],
  '3.3.8': ['AA', 'accessible-authentication-minimum'],
  '4.1.2': ['A', 'name-role-value'],
  '4.1.3': ['AA', 'status-messages'],
} as const satisfies Record<string, readonly [Level, string]>

export type CriterionNumber = keyof typeof criteria
export type Criterion = { number: CriterionNumber; level: Level; href: string }

export const criterionNumbers = Object.keys(criteria) as CriterionNumber[]

/** A criterion by its number, with the address at which the recommendation says what it asks. */
export const criterionOf = (number: CriterionNumber): Criterion => {
  const [level, place] = criteria[number]
  return { number, level, href: `https://www.w3.org/TR/WCAG22/#${place}` }
}
