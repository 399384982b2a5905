import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Resta un punto da correggere' : `Ci sono ${count} punti da correggere`,
  claim: {
    currencyCode: {
      'not-a-code': 'Scelga la valuta della fattura.',
      required: 'Scelga la valuta della fattura.',
      other: 'Debitura non conosce questa valuta. Scelga quella della fattura.',
    },
    amount: {
      required: (example) => `Inserisca quanto è ancora dovuto, ad esempio ${example}.`,
      'too-small': 'L’importo non pagato deve essere maggiore di zero.',
      other: (example) => `Scriva l’importo in cifre, ad esempio ${example}.`,
    },
    number: {
      required: 'Inserisca il numero riportato in fattura.',
      'too-long': (limit) => `Accorci il numero della fattura a ${limit} caratteri.`,
      'control-characters':
        'Il numero della fattura contiene un a capo o un altro carattere nascosto. Lo riscriva.',
      duplicate: 'Questo numero di fattura è già usato per un’altra pratica. Lo controlli.',
      other: 'Controlli il numero della fattura.',
    },
    date: {
      required: 'Inserisca la data riportata in fattura: giorno, mese e anno.',
      'not-a-date': 'Questo giorno non esiste. Inserisca giorno, mese e anno della fattura.',
      'in-future': (limit) => `La data della fattura non può essere successiva a oggi, ${limit}.`,
      other: 'Controlli la data della fattura.',
    },
    dueDate: {
      required: 'Inserisca il giorno in cui scadeva il pagamento: giorno, mese e anno.',
      'not-a-date': 'Questo giorno non esiste. Inserisca il giorno in cui scadeva il pagamento.',
      'in-future': (limit) =>
        `Il pagamento non è ancora scaduto: la scadenza non può essere successiva a oggi, ${limit}.`,
      'before-date': (limit) => `La scadenza non può precedere la data della fattura, ${limit}.`,
      other: 'Controlli la scadenza.',
    },
    claimDescription: {
      'too-long': (limit) => `Accorci la descrizione a ${limit} caratteri.`,
      'control-characters':
        'La descrizione contiene un carattere nascosto di un altro programma. Riscriva quella parte.',
      other: 'Controlli la descrizione.',
    },
  },
  rules: {
    required: 'Compili questo campo.',
    'too-long': (limit) => `Accorci il testo a ${limit} caratteri.`,
    'too-small': (limit) => `Inserisca più di ${limit}.`,
    'not-a-date': 'Questo giorno non esiste.',
    'in-future': (limit) => `Non può essere successivo a oggi, ${limit}.`,
    'before-date': (limit) => `Non può essere anteriore al giorno indicato: ${limit}.`,
    'not-a-code': 'Scelga una voce dell’elenco.',
    'not-an-email': 'Scriva l’indirizzo nella forma nome@azienda.com.',
    'control-characters': 'Il testo contiene un a capo o un altro carattere nascosto. Lo riscriva.',
    duplicate: 'È già usato per un’altra pratica.',
    other: 'Controlli e corregga questo campo.',
  },
};
export default errors;
