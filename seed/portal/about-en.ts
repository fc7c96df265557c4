import { bulletList, heading, link, paragraph, richText } from '../lexical'
import { refer } from '../records'

export const aboutInEnglish = {
  name: 'About this portal',
  slug: 'about-this-portal',
  summary: 'What Julkisivu is, where its content comes from, and what the source leaves unsaid.',
  body: richText(
    heading('h2', 'What Julkisivu tells you'),
    paragraph(
      'Julkisivu is the public portal of the ministry. The name is Finnish for façade. The portal tells you about programmes, their themes, funding and governance, and about what the participating city regions do.',
    ),
    paragraph(
      'The pages are in Finnish, Swedish and English. Each page also has a text version with the same content in a lighter form.',
    ),
    heading('h2', 'Where the content comes from'),
    paragraph(
      'The portal’s first content is based on a single page of the ministry’s website. That page was last updated on 5 February 2014, and the pages made from it describe the situation on that day. They do not tell you what has happened since.',
    ),
    paragraph(
      'The source is in Finnish. The Swedish and English texts have been translated for this portal. ',
      link('Go to the programme page made from the source', refer('programs', 'inka')),
      '.',
    ),
    heading('h2', 'What the source leaves unsaid'),
    paragraph(
      'Missing information has not been made up. The source does not tell you, for example,',
    ),
    bulletList(
      'when the programme starts and ends',
      'how large a share of the funding any one city region provides',
      'which addresses the links of the source led to',
      'how to contact the ministry.',
    ),
  ),
}
