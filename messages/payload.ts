// Words of Payload's own admin: the Finnish that it lacks, and where its Swedish is broken or wrong.
import authentication from './fi/payload/authentication.json' with { type: 'json' }
import dashboard from './fi/payload/dashboard.json' with { type: 'json' }
import error from './fi/payload/error.json' with { type: 'json' }
import fields from './fi/payload/fields.json' with { type: 'json' }
import folder from './fi/payload/folder.json' with { type: 'json' }
import general from './fi/payload/general.json' with { type: 'json' }
import lexical from './fi/payload/lexical.json' with { type: 'json' }
import localization from './fi/payload/localization.json' with { type: 'json' }
import operators from './fi/payload/operators.json' with { type: 'json' }
import upload from './fi/payload/upload.json' with { type: 'json' }
import validation from './fi/payload/validation.json' with { type: 'json' }
import version from './fi/payload/version.json' with { type: 'json' }
import corrections from './sv/payload/corrections.json' with { type: 'json' }

export const finnishWords = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}

/** By feature of the rich-text editor, as Payload's own `lexical` namespace has them. */
export const finnishEditorWords = lexical

export const swedishCorrections = corrections
