// Who owns, leads and steers a programme, as sentences. A role is a row with a word, never a position.
import type { Locale } from '@/i18n/routing'
import type { MessageKey, Translate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { nameRun, type DirectoryRecord } from './directory'
import type { Block, Phrase, Run } from './page-models'
import { inSentence, joined, phrase } from './phrases'
import { idOf } from './relations'

export type Role = NonNullable<ProgramDoc['governance']>[number]['role']

/** Bodies that hold a role in the programme, in the editor's order. */
export const bodiesIn = (
  locale: Locale,
  doc: ProgramDoc,
  role: Role,
  organizations: DirectoryRecord[],
): Run[] =>
  (doc.governance ?? [])
    .filter((row) => row.role === role)
    .flatMap(({ organization }) => {
      const record = organizations.find(({ id }) => id === idOf(organization))
      return nameRun(locale, 'organizations', record) ?? []
    })

const sentenceOf = (locale: Locale, t: Translate, key: MessageKey, bodies: Run[]): Phrase[] =>
  bodies.length === 0
    ? []
    : [
        phrase(
          t,
          key,
          {
            bodies: joined(
              locale,
              bodies.map((body) => inSentence(locale, body)),
            ),
          },
          { count: bodies.length },
        ),
      ]

/** Governance as sentences, and the steering group as a list of its members. */
export const governanceBlocks = (
  locale: Locale,
  t: Translate,
  doc: ProgramDoc,
  organizations: DirectoryRecord[],
): Block[] => {
  const bodies = (role: Role) => bodiesIn(locale, doc, role, organizations)
  const members = bodies('steeringMember')
  const sentences = [
    ...sentenceOf(locale, t, 'Governance.owner', bodies('owner')),
    ...sentenceOf(locale, t, 'Governance.operativeLead', bodies('operativeLead')),
    ...sentenceOf(locale, t, 'Governance.evaluator', bodies('evaluator')),
    ...sentenceOf(locale, t, 'Governance.funder', bodies('funder')),
  ]
  const steering: Block[] =
    members.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            content: [
              t(
                doc.steeringGroupEvaluates
                  ? 'Governance.steeringAndEvaluation'
                  : 'Governance.steering',
                { count: members.length },
              ),
            ],
          },
          { type: 'list', ordered: false, items: members.map((member) => [member]) },
        ]
  if (sentences.length + steering.length === 0) {
    return [{ type: 'paragraph', content: [t('Governance.none')] }]
  }
  return [...sentences.map((content): Block => ({ type: 'paragraph', content })), ...steering]
}
