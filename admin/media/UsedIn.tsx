import type { UIFieldServerComponent } from 'payload'
import { findMediaUses } from '@/collections/rules/media-uses'
import { adminMessage } from '@/i18n/admin-labels'
import '../panels.css'

/** The pages that show a picture, at its own edit page. */
export const UsedIn: UIFieldServerComponent = async ({ id, req }) => {
  if (!id) return null
  const uses = await findMediaUses(req, id)
  const say = (key: string) => adminMessage(req.i18n.language, `Media.usedIn.${key}`)
  const { admin } = req.payload.config.routes
  return (
    <section className="field-type panel">
      <h2>{say('label')}</h2>
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
