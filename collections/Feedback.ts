// What visitors have written to the portal, and what became of it. Only the spool writes it; no draft, version or
// trash keeps what is purged.
import type { CollectionConfig, Field } from 'payload'
import { feedbackKinds } from '@/feedback/rules/feedback-message'
import { feedbackStatuses, reminders } from '@/feedback/rules/deadlines'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { editorsAndUp, nobody, nobodyWritesField, publishersOrHandler } from './access/rules'
import { described } from './fields/described'
import { fieldGroup } from './fields/field-group'
import { mailStateField, type MailState } from './fields/mail-state'
import { panelField } from './fields/panel-field'
import { calendarDay, dayAndTime, dayField } from './fields/record-fields'
import { writtenOnce } from './fields/written-once'
import { mailAgain, placeInQueue, stampAnswer } from './hooks/handle-feedback'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { requireAnswer } from './rules/feedback-answer'

const localeField: Field = {
  name: 'locale',
  type: 'select',
  required: true,
  options: locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
}

const inSidebar = (field: Field): Field =>
  ({ ...field, admin: { ...('admin' in field && field.admin), position: 'sidebar' } }) as Field

const isParked = (state?: MailState) => Boolean(state?.parkedAt)

const wordsCell = '/admin/feedback/WordsCell#WordsCell'

const message = writtenOnce([
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: [...feedbackKinds],
  },
  { name: 'text', type: 'textarea', admin: { rows: 12, components: { Cell: wordsCell } } },
  { name: 'name', type: 'text' },
  { name: 'email', type: 'text' },
  { name: 'page', type: 'text', admin: { components: { Cell: wordsCell } } },
  dayField('pageChanged'),
  localeField,
  { name: 'rendering', type: 'select', required: true, options: ['rich', 'text'] },
])

const notesField: Field = {
  name: 'notes',
  type: 'array',
  fields: [
    { name: 'text', type: 'textarea', required: true },
    {
      name: 'author',
      type: 'text',
      access: { create: nobodyWritesField, update: nobodyWritesField },
      admin: { readOnly: true },
      hooks: { beforeChange: [({ value, req }) => value ?? req.user?.name] },
    },
    {
      name: 'at',
      type: 'date',
      access: { create: nobodyWritesField, update: nobodyWritesField },
      admin: { readOnly: true, date: dayAndTime },
      hooks: { beforeChange: [({ value }) => value ?? new Date().toISOString()] },
    },
  ],
}

const timeField = (name: string): Field => ({ name, type: 'date', admin: { date: dayAndTime } })

/** The form shows it once it is known. */
const onceKnown = (field: Field): Field =>
  ({
    ...field,
    admin: {
      ...field.admin,
      condition: (data: Record<string, unknown>) =>
        Boolean(data[('name' in field && field.name) || '']),
    },
  }) as Field

const clock = writtenOnce([
  {
    ...dayField('dueOn'),
    admin: {
      date: calendarDay,
      components: { Cell: '/admin/feedback/DueCell#DueCell' },
    },
  } as Field,
  { ...timeField('receivedAt'), required: true } as Field,
  { name: 'receipt', type: 'text', required: true, index: true },
  ...(
    [
      timeField('answeredAt'),
      // What waits for mail is asked for every other second.
      { ...timeField('notifiedAt'), index: true },
      timeField('answerMailedAt'),
      { name: 'reminded', type: 'select', options: reminders.map(({ reminder }) => reminder) },
      timeField('purgedAt'),
    ] as Field[]
  ).map(onceKnown),
])

export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: adminLabel('Feedback.singular'), plural: adminLabel('Feedback.plural') },
  admin: {
    useAsTitle: 'receipt',
    listSearchableFields: ['receipt', 'email'],
    defaultColumns: ['receipt', 'kind', 'text', 'page', 'status', 'dueOn', 'handler'],
    description: adminLabels('Feedback.description'),
    group: adminLabels('Groups.feedback'),
    components: {
      beforeListTable: [
        '/admin/feedback/QueueSummary#QueueSummary',
        '/admin/feedback/FeedbackStatistics#FeedbackStatistics',
      ],
    },
  },
  access: {
    create: nobody,
    read: editorsAndUp,
    update: publishersOrHandler,
    delete: nobody,
  },
  defaultSort: 'queueOrder',
  indexes: [{ fields: ['status', 'answerMailedAt'] }],
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseStaleSave],
    beforeChange: [mailAgain, stampAnswer, placeInQueue],
  },
  fields: described('Feedback', [
    panelField('nextStep', 'feedback/NextStep'),
    fieldGroup('message', message),
    fieldGroup('handling', [
      { name: 'answer', type: 'textarea', validate: requireAnswer, admin: { rows: 8 } },
      notesField,
    ]),
    panelField('erasure', 'feedback/Erasure'),
    ...[
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'new',
        index: true,
        options: [...feedbackStatuses],
      } as Field,
      {
        name: 'handler',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        admin: {
          components: {
            Field: '/admin/feedback/HandlerField#HandlerField',
            Cell: '/admin/feedback/HandlerCell#HandlerCell',
          },
        },
      } as Field,
      ...clock,
      mailStateField('notification'),
      mailStateField('answerMail'),
      {
        name: 'mailAgain',
        type: 'checkbox',
        virtual: true,
        admin: {
          // Payload locks a virtual field unless it is told otherwise.
          readOnly: false,
          condition: ({ notification, answerMail }) =>
            isParked(notification as MailState) || isParked(answerMail as MailState),
        },
      } as Field,
    ].map(inSidebar),
    ...writtenOnce([
      { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
      { name: 'queueOrder', type: 'text', index: true, admin: { hidden: true } },
    ]),
  ]),
}
