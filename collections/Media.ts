// Pictures. An uploaded file is never kept: what is stored and served is our own encoding of its pixels.
import path from 'node:path'
import type { CollectionConfig, ImageSize } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { contentAccess } from './access/content-access'
import { described } from './fields/described'
import { panelField } from './fields/panel-field'
import { creatorField } from './fields/record-fields'
import { keepDrafts } from './hooks/keep-drafts'
import { prepareFile } from './hooks/prepare-file'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { refuseDeletionOfUsed, refuseTrashingOfUsed } from './hooks/refuse-used'
import { rememberCreator } from './hooks/remember-creator'
import { revalidateMedia, revalidateMediaAfterDelete } from './hooks/revalidate'
import { keepPublishedInTrash } from './hooks/trash'
import { requireAltText } from './rules/alt-text'
import { imageTypes, prepareUpload } from './rules/images'
import { findMediaUses } from './rules/media-uses'

export const licences = [
  'ownMaterial',
  'ccBy40',
  'ccBySa40',
  'cc0',
  'publicDomain',
  'byPermission',
] as const

const widths = { small: 480, medium: 960, large: 1600 }
const encodings = { Avif: { quality: 55, effort: 2 }, Webp: { quality: 80 } }

const imageSizes: ImageSize[] = Object.entries(widths).flatMap(([name, width]) =>
  Object.entries(encodings).map(([format, options]) => ({
    name: `${name}${format}`,
    width,
    formatOptions: { format: format.toLowerCase() as 'avif' | 'webp', options },
  })),
)

const prepareImage = prepareFile({
  prepare: prepareUpload,
  missing: 'imageMissing',
  notReplaced: 'imageNotReplaced',
})

const whereUsed = { findUses: findMediaUses, error: 'mediaInUse' }

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: adminLabel('Media.singular'), plural: adminLabel('Media.plural') },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', '_status', 'updatedAt'],
    description: adminLabels('Media.description'),
    group: adminLabels('Groups.content'),
  },
  access: contentAccess,
  trash: true,
  disableDuplicate: true,
  versions: { maxPerDoc: 20, drafts: { localizeStatus: false } },
  upload: {
    staticDir: path.resolve(process.env.DATA_DIR ?? './data', 'media'),
    // Payload checks its own sizes by the same list; an uploaded AVIF is refused by `prepareImage`.
    mimeTypes: [...imageTypes.map(({ mimetype }) => mimetype), 'image/avif'],
    imageSizes,
    adminThumbnail: 'smallWebp',
    crop: false,
    focalPoint: false,
    // No file is fetched from an address: the server would ask whatever it names.
    pasteURL: false,
    // Under /api drafts are served to the staff as well, so no cache may keep it.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [refuseStaleSave, keepDrafts, prepareImage],
    beforeValidate: [refuseTrashingOfUsed(whereUsed), requireAltText],
    beforeChange: [rememberCreator, keepPublishedInTrash],
    afterChange: [revalidateMedia],
    beforeDelete: [refuseDeletionOfUsed(whereUsed)],
    afterDelete: [revalidateMediaAfterDelete],
  },
  fields: described('Media', [
    { name: 'alt', type: 'textarea', localized: true },
    { name: 'decorative', type: 'checkbox', defaultValue: false },
    { name: 'credit', type: 'text' },
    { name: 'licence', type: 'select', options: [...licences] },
    panelField('usedIn', 'UsedIn'),
    creatorField({ position: 'sidebar' }),
  ]),
}
