import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Yksi kohta on vielä korjattava' : `Korjattavia kohtia on ${count}`,
  claim: {
    currencyCode: {
      'not-a-code': 'Valitse laskun valuutta.',
      required: 'Valitse laskun valuutta.',
      other: 'Debitura ei tunne tätä valuuttaa. Valitse laskussa oleva valuutta.',
    },
    amount: {
      required: (example) => `Kirjoita vielä maksamatta oleva summa, esimerkiksi ${example}.`,
      'too-small': 'Maksamattoman summan on oltava suurempi kuin nolla.',
      other: (example) => `Kirjoita summa numeroin, esimerkiksi ${example}.`,
    },
    number: {
      required: 'Kirjoita laskussa oleva numero.',
      'too-long': (limit) => `Lyhennä laskun numeroa. Merkkejä saa olla enintään ${limit}.`,
      'control-characters':
        'Laskun numerossa on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
      duplicate: 'Laskun numero on jo käytössä toisessa tapauksessa. Tarkista numero.',
      other: 'Tarkista laskun numero.',
    },
    date: {
      required: 'Kirjoita laskussa oleva päiväys: päivä, kuukausi ja vuosi.',
      'not-a-date': 'Tätä päivää ei ole. Kirjoita laskun päivä, kuukausi ja vuosi.',
      'in-future': (limit) => `Laskun päiväys ei voi olla tämän päivän (${limit}) jälkeen.`,
      other: 'Tarkista laskun päiväys.',
    },
    dueDate: {
      required: 'Kirjoita päivä, jona maksu erääntyi: päivä, kuukausi ja vuosi.',
      'not-a-date': 'Tätä päivää ei ole. Kirjoita päivä, jona maksu erääntyi.',
      'in-future': (limit) =>
        `Maksu ei ole vielä erääntynyt: eräpäivä ei voi olla tämän päivän (${limit}) jälkeen.`,
      'before-date': (limit) => `Eräpäivä ei voi olla ennen laskun päiväystä (${limit}).`,
      other: 'Tarkista eräpäivä.',
    },
    claimDescription: {
      'too-long': (limit) => `Lyhennä kuvausta. Merkkejä saa olla enintään ${limit}.`,
      'control-characters':
        'Kuvauksessa on toisesta ohjelmasta tullut piilomerkki. Kirjoita se kohta uudelleen.',
      other: 'Tarkista kuvaus.',
    },
  },
  rules: {
    required: 'Täytä tämä.',
    'too-long': (limit) => `Lyhennä tätä. Merkkejä saa olla enintään ${limit}.`,
    'too-small': (limit) => `Kirjoita suurempi luku kuin ${limit}.`,
    'not-a-date': 'Tätä päivää ei ole.',
    'in-future': (limit) => `Tämä ei voi olla tämän päivän (${limit}) jälkeen.`,
    'before-date': (limit) => `Tämän aikaisin mahdollinen päivä on ${limit}.`,
    'not-a-code': 'Valitse luettelosta.',
    'not-an-email': 'Kirjoita osoite muodossa nimi@yritys.fi.',
    'control-characters': 'Tässä on rivinvaihto tai muu piilomerkki. Kirjoita se uudelleen.',
    duplicate: 'Tämä on jo käytössä toisessa tapauksessa.',
    other: 'Tarkista ja korjaa tämä.',
  },
};
export default errors;
