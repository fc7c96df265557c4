import { usesOf } from '@/collections/rules/uses'
import { panelOrSentence } from './or-sentence'
import './panels.css'

const sections: Record<string, string> = {
  media: 'Media',
  documents: 'Document',
  'document-files': 'DocumentFile',
}

/** Where a picture, a document or a file is shown, at its own edit page. */
export const UsedIn = panelOrSentence(
  ({ collectionSlug }) => `${sections[collectionSlug]}.usedIn.label`,
  async ({ req, say }, title, { collectionSlug, id }) => {
    const findUses = usesOf[collectionSlug]
    if (!id || !findUses) return null
    const uses = await findUses(req, id)
    const { admin } = req.payload.config.routes
    return (
      <section className="field-type panel">
        <h2>{title}</h2>
        {uses.length === 0 ? (
          <p>{say(`${sections[collectionSlug]}.usedIn.none`)}</p>
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
