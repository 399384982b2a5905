import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Vielä yksi kysymys',
  heading: 'Kuka johtaa yritystäsi?',
  why: 'Yhden saatavasi perintäkumppanin on tiedettävä, kuka johtaa sen asiakkaita. Tämä kysytään kerran kaikkia saatavia varten.',
  where:
    'Vastauksesi menee suoraan Debituraan. Sitä ei säilytetä tässä välilehdessä eikä tässä ohjelmassa, etkä näe sitä täällä enää.',
  labels: {
    directorFullName: 'Johtohenkilön koko nimi',
    directorHomeAddress: 'Kotiosoite',
    directorDateOfBirth: 'Syntymäaika',
  },
  hints: {
    directorFullName: 'Niin kuin passissa; yksi johtohenkilö riittää',
    directorHomeAddress: 'Katuosoite, postinumero, postitoimipaikka ja maa',
  },
  errors: {
    directorFullName: {
      required: 'Kirjoita johtohenkilön koko nimi.',
      'too-long': (limit) => `Lyhennä nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Nimessä on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista nimi.',
    },
    directorHomeAddress: {
      required: 'Kirjoita johtohenkilön kotiosoite.',
      'too-long': (limit) => `Lyhennä osoitetta. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Osoitteessa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista osoite.',
    },
    directorDateOfBirth: {
      required: 'Kirjoita johtohenkilön syntymäaika: päivä, kuukausi ja vuosi.',
      'not-a-date': 'Tätä päivää ei ole. Kirjoita syntymäpäivä, -kuukausi ja -vuosi.',
      'in-future': 'Syntymäajan on oltava ennen tätä päivää.',
      other: 'Tarkista syntymäaika.',
    },
  },
  send: 'Lähetä ja jatka',
  sending: 'Lähetetään…',
  later: 'Myöhemmin, Debituran sivuilla',
  unreachable:
    'Vastausta ei tullut. Paina painiketta uudelleen: samoja tietoja ei tallenneta kahdesti.',
  refused: 'Debitura ei hyväksynyt näitä tietoja. Tarkista ne ja lähetä ne uudelleen.',
};
export default kyc;
