import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Send et krav til inkasso',
  steps: {
    creditor: 'Kreditor',
    claim: 'Krav',
    debtor: 'Skyldner',
    documents: 'Bilag',
    review: 'Kontrol',
  },
  stepOf: (step, count) => `Trin ${step} af ${count}`,
  done: 'færdig',
  testBadge: 'Testsag',
  loading: 'Formularen indlæses…',
  optional: 'valgfrit',
  buttons: {continue: 'Fortsæt', save: 'Gem og vend tilbage til kontrollen', back: 'Tilbage'},
  draftKept: 'Kladden er gemt i denne fane',
  draftLost: 'Gemmes ikke i denne browser: gør den færdig uden at lukke siden',
  failed: 'Denne del af formularen blev ikke indlæst. Det, du har skrevet, er gemt.',
  again: 'Prøv igen',

  claim: {
    heading: 'Hvad har du til gode?',
    intro: 'Det ubetalte beløb og datoerne på din faktura.',
    introSeveral: 'Én skyldner og én valuta; hver faktura med det, der stadig er ubetalt.',
    invoice: (position) => `Faktura ${position}`,
    add: 'Tilføj endnu en ubetalt faktura til samme skyldner',
    remove: 'Fjern',
    removeInvoice: (position) => `Fjern faktura ${position}`,
    total: 'I alt',
    read: 'Læs det fra en e-faktura (XML eller PDF)',
  },
  labels: {
    amount: 'Ubetalt beløb',
    currencyCode: 'Valuta',
    number: 'Fakturanummer',
    date: 'Fakturadato',
    dueDate: 'Forfaldsdato',
    claimDescription: 'Hvad blev leveret?',
  },
  hints: {
    amount: 'Det, der stadig skyldes i dag, inklusive moms',
    claimDescription: 'En eller to sætninger hjælper partneren med at komme hurtigt i gang',
  },
  price: {
    heading: 'Hvad det koster',
    empty: 'Salæret vises her, så snart beløbet og skyldnerens land er kendt.',
    pending: 'Salær: efter beløb og land',
  },
};
export default form;
