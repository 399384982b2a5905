import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Skicka en fordran till inkasso',
  steps: {
    creditor: 'Borgenär',
    claim: 'Fordran',
    debtor: 'Gäldenär',
    documents: 'Underlag',
    review: 'Granskning',
  },
  stepOf: (step, count) => `Steg ${step} av ${count}`,
  done: 'klart',
  testBadge: 'Testärende',
  loading: 'Formuläret laddas…',
  optional: 'frivilligt',
  buttons: {
    continue: 'Fortsätt',
    save: 'Spara och gå tillbaka till granskningen',
    back: 'Tillbaka',
  },
  draftKept: 'Utkastet är sparat i den här fliken',
  draftLost: 'Sparas inte i den här webbläsaren: gör klart utan att stänga sidan',
  failed: 'Den här delen av formuläret laddades inte. Det du har skrivit är sparat.',
  again: 'Försök igen',

  claim: {
    heading: 'Vad har du att fordra?',
    intro: 'Det obetalda beloppet och datumen på din faktura.',
    introSeveral: 'En gäldenär och en valuta; varje faktura med det som fortfarande är obetalt.',
    invoice: (position) => `Faktura ${position}`,
    add: 'Lägg till ännu en obetald faktura till samma gäldenär',
    remove: 'Ta bort',
    removeInvoice: (position) => `Ta bort faktura ${position}`,
    total: 'Totalt',
    read: 'Läs in från en e-faktura (XML eller PDF)',
  },
  labels: {
    amount: 'Obetalt belopp',
    currencyCode: 'Valuta',
    number: 'Fakturanummer',
    date: 'Fakturadatum',
    dueDate: 'Förfallodatum',
    claimDescription: 'Vad levererades?',
  },
  hints: {
    amount: 'Det som är obetalt i dag, inklusive moms',
    claimDescription: 'En eller två meningar hjälper partnern att börja direkt',
  },
  price: {
    heading: 'Vad det kostar',
    empty: 'Provisionen visas här så snart beloppet och gäldenärens land är kända.',
    pending: 'Provision: efter belopp och land',
  },
};
export default form;
