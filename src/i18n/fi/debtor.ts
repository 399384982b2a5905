import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Kuka on velkaa?',
  intro: 'Niin kuin laskussasi lukee. Kumppani kirjoittaa tähän osoitteeseen.',
  type: 'Velallinen on',
  types: {Company: 'Yritys', Private: 'Yksityishenkilö'},
  chooseCountry: 'Valitse maa',
  chooseState: 'Valitse osavaltio',
  labels: {
    name: 'Yrityksen nimi',
    fullName: 'Koko nimi',
    companyRegistrationNumber: 'Rekisterinumero',
    contactPerson: 'Yhteyshenkilö',
    address: 'Katuosoite',
    zipCode: 'Postinumero',
    city: 'Postitoimipaikka',
    state: 'Osavaltio tai alue',
    stateAlpha2: 'Osavaltio',
    countryAlpha2: 'Maa',
    email: 'Sähköposti',
    phone: 'Puhelin',
  },
  hints: {
    companyRegistrationNumber: 'Yritysrekisteristä, esimerkiksi CVR tai HRB',
    reach: 'Sähköpostiosoite tai puhelinnumero nopeuttaa perintää',
    countryAlpha2: 'Määrää kumppanin ja palkkion',
  },
  errors: {
    'debtor.type': {
      required: 'Valitse, onko velallinen yritys vai yksityishenkilö.',
      other: 'Valitse, onko velallinen yritys vai yksityishenkilö.',
    },
    'debtor.name': {
      required: 'Kirjoita velallisen nimi niin kuin se on laskussa.',
      'too-long': (limit) => `Lyhennä nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Nimessä on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista velallisen nimi.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Lyhennä yhteyshenkilön nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Yhteyshenkilön nimessä on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista yhteyshenkilö.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Lyhennä rekisterinumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Rekisterinumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista rekisterinumero.',
    },
    'debtor.address': {
      required: 'Kirjoita velallisen katuosoite.',
      'too-long': (limit) => `Lyhennä katuosoitetta. Merkkejä saa olla enintään ${limit}.`,
      'control-characters':
        'Osoitteessa on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista katuosoite.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Lyhennä postinumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Postinumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista postinumero.',
    },
    'debtor.city': {
      required: 'Kirjoita velallisen postitoimipaikka.',
      'too-long': (limit) => `Lyhennä postitoimipaikkaa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Postitoimipaikassa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista postitoimipaikka.',
    },
    'debtor.state': {
      'too-long': (limit) =>
        `Lyhennä osavaltion tai alueen nimeä. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Osavaltion tai alueen nimessä on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista osavaltio tai alue.',
    },
    'debtor.stateAlpha2': {
      required: 'Valitse osavaltio: Yhdysvalloissa se määrää kumppanin.',
      'not-a-code': 'Valitse osavaltio luettelosta.',
      other: 'Valitse osavaltio luettelosta.',
    },
    'debtor.countryAlpha2': {
      required: 'Valitse velallisen maa.',
      'not-a-code': 'Valitse velallisen maa.',
      other: 'Debitura ei tunne tätä maata. Valitse toinen.',
    },
    'debtor.email': {
      'not-an-email': 'Kirjoita sähköpostiosoite muodossa nimi@yritys.fi tai jätä kenttä tyhjäksi.',
      'too-long': (limit) => `Lyhennä sähköpostiosoitetta. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Sähköpostiosoitteessa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista sähköpostiosoite.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Lyhennä puhelinnumeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters': 'Puhelinnumerossa on piilomerkki. Kirjoita se uudelleen.',
      other: 'Tarkista puhelinnumero.',
    },
  },
};
export default debtor;
