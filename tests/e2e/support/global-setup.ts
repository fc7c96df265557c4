import { makeTemplate, removeTemplate } from './template'

export default async function globalSetup() {
  await makeTemplate().catch(async (error) => {
    await removeTemplate()
    throw error
  })
  return removeTemplate
}
