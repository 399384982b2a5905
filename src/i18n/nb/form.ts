import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Send et krav til inkasso',
  steps: {
    creditor: 'Kreditor',
    claim: 'Krav',
    debtor: 'Skyldner',
    documents: 'Bilag',
    review: 'Kontroll',
  },
  stepOf: (step, count) => `Trinn ${step} av ${count}`,
  done: 'ferdig',
  testBadge: 'Testsak',
  loading: 'Skjemaet lastes inn…',
  optional: 'valgfritt',
  buttons: {continue: 'Fortsett', save: 'Lagre og gå tilbake til kontrollen', back: 'Tilbake'},
  draftKept: 'Kladden er lagret i denne fanen',
  draftLost: 'Lagres ikke i denne nettleseren: gjør det ferdig uten å lukke siden',
  failed: 'Denne delen av skjemaet ble ikke lastet inn. Det du har skrevet, er lagret.',
  again: 'Prøv igjen',

  claim: {
    heading: 'Hva har du til gode?',
    intro: 'Det ubetalte beløpet og datoene på fakturaen din.',
    introSeveral: 'Én skyldner og én valuta; hver faktura med det som fortsatt er ubetalt.',
    invoice: (position) => `Faktura ${position}`,
    add: 'Legg til enda en ubetalt faktura til samme skyldner',
    remove: 'Fjern',
    removeInvoice: (position) => `Fjern faktura ${position}`,
    total: 'Til sammen',
    read: 'Les det fra en e-faktura (XML eller PDF)',
  },
  labels: {
    amount: 'Ubetalt beløp',
    currencyCode: 'Valuta',
    number: 'Fakturanummer',
    date: 'Fakturadato',
    dueDate: 'Forfallsdato',
    claimDescription: 'Hva ble levert?',
  },
  hints: {
    amount: 'Det som fortsatt skyldes i dag, inkludert mva.',
    claimDescription: 'En eller to setninger hjelper partneren med å komme raskt i gang',
  },
  price: {
    heading: 'Hva det koster',
    empty: 'Provisjonen vises her så snart beløpet og skyldnerens land er kjent.',
    pending: 'Provisjon: etter beløp og land',
  },
};
export default form;
