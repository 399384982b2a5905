import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Inviare un credito al recupero',
  steps: {
    creditor: 'Creditore',
    claim: 'Credito',
    debtor: 'Debitore',
    documents: 'Documenti',
    review: 'Verifica',
  },
  stepOf: (step, count) => `Passo ${step} di ${count}`,
  done: 'fatto',
  testBadge: 'Pratica di prova',
  loading: 'Caricamento del modulo…',
  optional: 'facoltativo',
  buttons: {continue: 'Continua', save: 'Salva e torna alla verifica', back: 'Indietro'},
  draftKept: 'Bozza conservata in questa scheda',
  draftLost: 'Non conservato in questo browser: completi senza chiudere la pagina',
  failed: 'Questa parte del modulo non si è caricata. I dati inseriti sono al sicuro.',
  again: 'Riprova',

  claim: {
    heading: 'Quanto le è dovuto?',
    intro: 'L’importo non pagato e le date riportate in fattura.',
    introSeveral: 'Un solo debitore e una sola valuta; per ogni fattura, quanto è ancora aperto.',
    invoice: (position) => `Fattura ${position}`,
    add: 'Aggiungi un’altra fattura non pagata dello stesso debitore',
    remove: 'Rimuovi',
    removeInvoice: (position) => `Rimuovi la fattura ${position}`,
    total: 'In totale',
    read: 'Leggi da una fattura elettronica (XML o PDF)',
  },
  labels: {
    amount: 'Importo non pagato',
    currencyCode: 'Valuta',
    number: 'Numero della fattura',
    date: 'Data della fattura',
    dueDate: 'Scadenza',
    claimDescription: 'Che cosa è stato fornito?',
  },
  hints: {
    amount: 'Quanto è ancora dovuto oggi, IVA inclusa',
    claimDescription: 'Una o due frasi aiutano il partner a iniziare subito',
  },
  price: {
    heading: 'Quanto costa',
    empty: 'La provvigione appare qui non appena si conoscono l’importo e il paese del debitore.',
    pending: 'Provvigione: dopo l’importo e il paese',
  },
};
export default form;
