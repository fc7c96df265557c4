// The files behind documents. One becomes public with a document that names it, and by nothing else.
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { adminsOnly, contributorsAndUp, nobody, staffOnly } from './access/rules'
import { described } from './fields/described'
import { panelField } from './fields/panel-field'
import { creatorField } from './fields/record-fields'
import { prepareFile } from './hooks/prepare-file'
import { refuseDeletionOfUsed } from './hooks/refuse-used'
import { rememberCreator } from './hooks/remember-creator'
import { documentTypes, prepareDocumentFile } from './rules/document-files'
import { findDocumentFileUses } from './rules/uses'

export const DocumentFile: CollectionConfig = {
  slug: 'document-files',
  labels: {
    singular: adminLabel('DocumentFile.singular'),
    plural: adminLabel('DocumentFile.plural'),
  },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'mimeType', 'filesize', 'updatedAt'],
    description: adminLabels('DocumentFile.description'),
    group: adminLabels('Groups.content'),
  },
  access: { create: contributorsAndUp, read: staffOnly, update: nobody, delete: adminsOnly },
  disableDuplicate: true,
  upload: {
    // Beside the pictures, so that backups and moves carry both.
    staticDir: path.resolve(process.env.DATA_DIR ?? './data', 'media', 'documents'),
    mimeTypes: Object.values(documentTypes),
    crop: false,
    focalPoint: false,
    // No file is fetched from an address: the server would ask whatever it names.
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-store')
      headers.set('Content-Disposition', 'attachment')
      return headers
    },
  },
  hooks: {
    beforeOperation: [
      prepareFile({
        prepare: prepareDocumentFile,
        missing: 'documentFileMissing',
        notReplaced: 'documentFileNotReplaced',
      }),
    ],
    beforeChange: [rememberCreator],
    beforeDelete: [
      refuseDeletionOfUsed({ findUses: findDocumentFileUses, error: 'documentFileInUse' }),
    ],
  },
  fields: described('DocumentFile', [
    panelField('usedIn', 'UsedIn'),
    creatorField({ position: 'sidebar' }),
  ]),
}
