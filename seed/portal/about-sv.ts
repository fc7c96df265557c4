import { bulletList, heading, link, paragraph, richText } from '../lexical'
import { refer } from '../records'

export const aboutInSwedish = {
  name: 'Om portalen',
  slug: 'om-portalen',
  summary: 'Vad Julkisivu är, var innehållet kommer ifrån och vad källan inte berättar.',
  body: richText(
    heading('h2', 'Vad Julkisivu berättar'),
    paragraph(
      'Julkisivu är ministeriets offentliga portal. Namnet är finska och betyder fasad. Portalen berättar om program, deras teman, finansiering och förvaltning och om vad de medverkande stadsregionerna gör.',
    ),
    paragraph(
      'Sidorna finns på finska, svenska och engelska. Varje sida har också en textversion med samma innehåll i en lättare form.',
    ),
    heading('h2', 'Var innehållet kommer ifrån'),
    paragraph(
      'Portalens första innehåll bygger på en enda sida på ministeriets webbplats. Sidan uppdaterades senast 5.2.2014, och de sidor som bygger på den beskriver läget den dagen. De berättar inte vad som har hänt därefter.',
    ),
    paragraph(
      'Källan är på finska. Texterna på svenska och engelska har översatts för den här portalen. ',
      link('Gå till programsidan som bygger på källan', refer('programs', 'inka')),
      '.',
    ),
    heading('h2', 'Vad källan inte berättar'),
    paragraph('Uppgifter som saknas har inte hittats på. Av källan framgår till exempel inte'),
    bulletList(
      'när programmet börjar och slutar',
      'hur stor del av finansieringen en enskild stadsregion står för',
      'vilka adresser källans länkar ledde till',
      'hur man kontaktar ministeriet.',
    ),
  ),
}
