// Pictures. An uploaded file is never kept: what is stored and served is our own encoding of its pixels.
import path from 'node:path'
import type { CollectionConfig, ImageSize } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { contentAccess } from './access/content-access'
import { nobodyWritesField, staffReadField } from './access/rules'
import { described } from './fields/described'
import { keepDrafts } from './hooks/keep-drafts'
import { prepareImage } from './hooks/prepare-image'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { rememberCreator } from './hooks/remember-creator'
import { revalidateMedia, revalidateMediaAfterDelete } from './hooks/revalidate'
import { keepPublishedInTrash } from './hooks/trash'
import { refuseDeletionOfUsedMedia, refuseTrashingOfUsedMedia } from './hooks/used-media'
import { requireAltText } from './rules/alt-text'
import { imageTypes } from './rules/images'

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
    beforeValidate: [refuseTrashingOfUsedMedia, requireAltText],
    beforeChange: [rememberCreator, keepPublishedInTrash],
    afterChange: [revalidateMedia],
    beforeDelete: [refuseDeletionOfUsedMedia],
    afterDelete: [revalidateMediaAfterDelete],
  },
  fields: described('Media', [
    { name: 'alt', type: 'textarea', localized: true },
    { name: 'decorative', type: 'checkbox', defaultValue: false },
    { name: 'credit', type: 'text' },
    { name: 'licence', type: 'select', options: [...licences] },
    {
      name: 'usedIn',
      type: 'ui',
      admin: { components: { Field: '/admin/media/UsedIn#UsedIn' }, disableListColumn: true },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: staffReadField, create: nobodyWritesField, update: nobodyWritesField },
      admin: { position: 'sidebar', readOnly: true },
    },
  ]),
}
