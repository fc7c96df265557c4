import { paragraph, richText } from '../lexical'
import { refer, type SeedGlobal } from '../records'

export const siteSettings: SeedGlobal<'site-settings'> = {
  slug: 'site-settings',
  facts: { publisher: refer('organizations', 'tem') },
  words: {
    fi: {
      siteName: 'Julkisivu',
      homeLead:
        'Julkisivu kertoo ministeriön ohjelmista: mihin ne pyrkivät, mitä teemoja niissä on, kuka niistä vastaa, mistä rahoitus tulee ja mitä kaupunkiseudut niissä tekevät.',
      contactAdvice: richText(
        paragraph(
          'Ministeriön yhteystietoja ei ole kirjattu tähän portaaliin, koska sen lähde ei kerro niitä. Etsi ajantasaiset yhteystiedot ministeriön omilta verkkosivuilta.',
        ),
      ),
    },
    sv: {
      siteName: 'Julkisivu',
      homeLead:
        'Julkisivu berättar om ministeriets program: vad de syftar till, vilka teman de har, vem som ansvarar för dem, varifrån finansieringen kommer och vad stadsregionerna gör i dem.',
      contactAdvice: richText(
        paragraph(
          'Ministeriets kontaktuppgifter finns inte i den här portalen, eftersom källan inte anger dem. Aktuella kontaktuppgifter finns på ministeriets egen webbplats.',
        ),
      ),
    },
    en: {
      siteName: 'Julkisivu',
      homeLead:
        'Julkisivu tells you about the ministry’s programmes: what they aim for, which themes they have, who is responsible for them, where the funding comes from and what the city regions do in them.',
      contactAdvice: richText(
        paragraph(
          'The ministry’s contact details are not recorded in this portal, because its source does not give them. Look for up-to-date contact details on the ministry’s own website.',
        ),
      ),
    },
  },
}

export const navigation: SeedGlobal<'navigation'> = {
  slug: 'navigation',
  facts: {
    rooms: ['programs', 'themes', 'city-regions'],
    pages: [refer('pages', 'about')],
  },
  words: { fi: {}, sv: {}, en: {} },
}
