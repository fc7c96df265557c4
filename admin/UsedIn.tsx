import type { UIFieldServerComponent } from 'payload'
import { usesOf } from '@/collections/rules/uses'
import { adminMessage } from '@/i18n/admin-labels'

const sections: Record<string, string> = {
  media: 'Media',
  documents: 'Document',
  'document-files': 'DocumentFile',
}

/** Where a picture, a document or a file is shown, at its own edit page. */
export const UsedIn: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  const findUses = usesOf[collectionSlug]
  if (!id || !findUses) return null
  const uses = await findUses(req, id)
  const say = (key: string) =>
    adminMessage(req.i18n.language, `${sections[collectionSlug]}.usedIn.${key}`)
  const { admin } = req.payload.config.routes
  return (
    <section className="field-type">
      <h3>{say('label')}</h3>
      {uses.length === 0 ? (
        <p>{say('none')}</p>
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
}
