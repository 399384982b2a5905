import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Lähetä saatava perintään',
  steps: {
    creditor: 'Velkoja',
    claim: 'Saatava',
    debtor: 'Velallinen',
    documents: 'Asiakirjat',
    review: 'Tarkistus',
  },
  stepOf: (step, count) => `Vaihe ${step}/${count}`,
  done: 'valmis',
  testBadge: 'Testitapaus',
  loading: 'Lomaketta ladataan…',
  optional: 'vapaaehtoinen',
  buttons: {continue: 'Jatka', save: 'Tallenna ja palaa tarkistukseen', back: 'Takaisin'},
  draftKept: 'Luonnos on tallessa tässä välilehdessä',
  draftLost: 'Tämä selain ei tallenna luonnosta: tee lomake valmiiksi sulkematta sivua',
  failed: 'Tämä lomakkeen osa ei latautunut. Kirjoittamasi on tallessa.',
  again: 'Yritä uudelleen',

  claim: {
    heading: 'Mitä sinulle ollaan velkaa?',
    intro: 'Maksamaton summa ja laskusi päivämäärät.',
    introSeveral:
      'Yksi velallinen ja yksi valuutta; jokaisesta laskusta se, mikä on vielä maksamatta.',
    invoice: (position) => `Lasku ${position}`,
    add: 'Lisää saman velallisen toinen maksamaton lasku',
    remove: 'Poista',
    removeInvoice: (position) => `Poista lasku ${position}`,
    total: 'Yhteensä',
    read: 'Lue tiedot verkkolaskusta (XML tai PDF)',
  },
  labels: {
    amount: 'Maksamaton summa',
    currencyCode: 'Valuutta',
    number: 'Laskun numero',
    date: 'Laskun päiväys',
    dueDate: 'Eräpäivä',
    claimDescription: 'Mitä toimitettiin?',
  },
  hints: {
    amount: 'Tänään vielä maksamatta oleva summa arvonlisäveroineen',
    claimDescription: 'Lause tai kaksi auttaa kumppania aloittamaan heti',
  },
  price: {
    heading: 'Mitä se maksaa',
    empty: 'Palkkio näkyy tässä heti, kun summa ja velallisen maa ovat tiedossa.',
    pending: 'Palkkio: kun summa ja maa on annettu',
  },
};
export default form;
