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
        paragraph(
          'Vuoden 2014 lähteessä nimetty henkilö on mainittu vain tietona menneestä. Hän ei ole portaalin yhteyshenkilö.',
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
        paragraph(
          'Den person som nämns i källan från 2014 anges bara som en uppgift om det förflutna. Personen är inte portalens kontaktperson.',
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
        paragraph(
          'The person named in the source from 2014 is mentioned only as a matter of record. They are not a contact person for this portal.',
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
