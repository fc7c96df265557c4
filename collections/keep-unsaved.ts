import type { CollectionConfig, GlobalConfig } from 'payload'

const keepUnsaved = '/admin/KeepUnsaved.client#KeepUnsaved'

/** What could not be saved stays in the form as unsaved, with the button to try again. */
export const withUnsavedKept = (collection: CollectionConfig): CollectionConfig => {
  const { edit, ...components } = collection.admin?.components ?? {}
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), keepUnsaved]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...edit, beforeDocumentControls } },
    },
  }
}

/** The same for a global. */
export const withUnsavedKeptGlobally = (global: GlobalConfig): GlobalConfig => {
  const { elements, ...components } = global.admin?.components ?? {}
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), keepUnsaved]
  return {
    ...global,
    admin: {
      ...global.admin,
      components: { ...components, elements: { ...elements, beforeDocumentControls } },
    },
  }
}
