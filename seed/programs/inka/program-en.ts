import { paragraph, picture, richText } from '../../lexical'
import { refer } from '../../records'

export const english = {
  name: 'Innovative Cities programme (INKA)',
  shortName: 'INKA',
  slug: 'inka',
  goals: [
    {
      text: 'The aim is to turn high-level expertise into new business and new companies, and in this way to create new jobs.',
    },
    { text: 'The measures are intended to increase the exports of companies.' },
  ],
  means: [
    { text: 'New types of development environments' },
    { text: 'The creation of lead markets' },
    { text: 'National and international cooperation in making use of expertise' },
  ],
  body: richText(
    paragraph(
      'The starting point is close local cooperation between research, education, business and public administration, and the pooling of resources.',
    ),
    picture(refer('media', 'inka-cooperation')),
    paragraph(
      'Development environments may be, for example, platforms for demonstrating and testing new technologies and services, as well as new operating models for knowledge-based entrepreneurship. The large investments that cities make in the future, for example in energy, water and waste management, housing, transport and healthcare, have yet to be used as development platforms for innovation.',
    ),
    paragraph(
      'Development and piloting take place in real development environments as cooperation between users, companies and the public sector. To create lead markets, cities are also expected to make more use of innovative public procurement.',
    ),
  ),
  themesIntro: richText(
    paragraph(
      'On the basis of proposals from the city regions, demand-driven, solution-oriented and multidisciplinary themes that combine several areas of expertise have been chosen for the programme. This differs from the traditional approach, which starts from a technology or an industry. The themes draw on expertise from across Finland and from abroad.',
    ),
    picture(refer('media', 'inka-city-regions')),
  ),
  relatedLinks: [{ title: 'INKA programme' }, { title: 'Growth agreement' }],
}
