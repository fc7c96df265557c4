import { findMediaUses } from '@/collections/rules/media-uses'
import { panelOrSentence } from '../or-sentence'
import '../panels.css'

/** The pages that show a picture, at its own edit page. */
export const UsedIn = panelOrSentence('Media.usedIn.label', async ({ req, say }, title, { id }) => {
  if (!id) return null
  const uses = await findMediaUses(req, id)
  const { admin } = req.payload.config.routes
  return (
    <section className="field-type panel">
      <h2>{title}</h2>
      {uses.length === 0 ? (
        <p>{say('Media.usedIn.none')}</p>
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
})
