import type { CollectionConfig } from 'payload'
import { recordCollections } from '@/cache/tags'
import {
  rememberTold,
  rememberToldBeforeDelete,
  tellSearchOfChange,
  tellSearchOfDeletion,
} from './hooks/tell-search'

const isTold = ({ slug }: CollectionConfig) => recordCollections.some((told) => told === slug)

/** Each change of what is public reaches the search index. Last of all hooks, when pages are old already. */
export const withSearchTold = (collection: CollectionConfig): CollectionConfig => {
  if (!isTold(collection)) return collection
  const {
    beforeChange = [],
    afterChange = [],
    beforeDelete = [],
    afterDelete = [],
    ...others
  } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...others,
      beforeChange: [...beforeChange, rememberTold],
      afterChange: [...afterChange, tellSearchOfChange],
      beforeDelete: [...beforeDelete, rememberToldBeforeDelete],
      afterDelete: [...afterDelete, tellSearchOfDeletion],
    },
  }
}
