import { makeTemplate, removeTemplate } from './template'

export default async function globalSetup() {
  await makeTemplate().catch((error) => {
    removeTemplate()
    throw error
  })
  return removeTemplate
}
