import type { CollectionConfig } from 'payload'
import {
  changesDraftsUnlessPublisher,
  publicReadsPublished,
  publishersTrashAdminsDelete,
  staffOnly,
  writesDraftsUnlessPublisher,
} from './rules'

/** The one access table of every public record. */
export const contentAccess: NonNullable<CollectionConfig['access']> = {
  create: writesDraftsUnlessPublisher,
  read: publicReadsPublished,
  readVersions: staffOnly,
  update: changesDraftsUnlessPublisher,
  delete: publishersTrashAdminsDelete,
}
