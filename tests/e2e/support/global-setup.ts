import { makeTemplate, removeTemplate } from './template'

export default async function globalSetup() {
  await makeTemplate()
  return removeTemplate
}
