import { findMediaUses } from '@/collections/rules/media-uses'
import { findDocumentFileUses, findDocumentUses, type FindUses } from '@/collections/rules/uses'
import { panelOrSentence } from './or-sentence'
import './panels.css'

/** Collection → its section of the messages, and who shows its records. */
const shown: Record<string, { section: string; findUses: FindUses }> = {
  media: { section: 'Media', findUses: findMediaUses },
  documents: { section: 'Document', findUses: findDocumentUses },
  'document-files': { section: 'DocumentFile', findUses: findDocumentFileUses },
}

/** Where a picture, a document or a file is shown, at its own edit page. */
export const UsedIn = panelOrSentence(
  ({ collectionSlug }) => `${shown[collectionSlug]?.section}.usedIn.label`,
  async ({ req, say }, title, { collectionSlug, id }) => {
    const kind = shown[collectionSlug]
    if (!id || !kind) return null
    const uses = await kind.findUses(req, id)
    const { admin } = req.payload.config.routes
    return (
      <section className="field-type panel">
        <h2>{title}</h2>
        {uses.length === 0 ? (
          <p>{say(`${kind.section}.usedIn.none`)}</p>
        ) : (
          <ul>
            {uses.map((use) => (
              <li key={`${use.collection} ${use.id}`}>
                <a href={`${admin}/collections/${use.collection}/${use.id}`}>{use.name}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    )
  },
)
