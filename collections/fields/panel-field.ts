import type { UIField } from 'payload'

/** A panel within the form, drawn by the component of that name in admin/. It stores nothing. */
export const panelField = (
  name: string,
  component: string,
  admin: Pick<UIField['admin'], 'position'> = {},
): UIField => ({
  name,
  type: 'ui',
  admin: {
    ...admin,
    components: { Field: `/admin/${component}#${component.split('/').at(-1)}` },
    disableListColumn: true,
  },
})
