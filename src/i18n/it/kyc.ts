import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Ancora una domanda',
  heading: 'Chi dirige la sua azienda?',
  why: 'Il partner di recupero di uno dei suoi crediti deve sapere chi dirige le aziende sue clienti. Si chiede una volta sola, per tutti i crediti.',
  where:
    'La risposta va direttamente a Debitura. Non resta né in questa scheda né in questo programma, e qui non la vedrà più.',
  labels: {
    directorFullName: 'Nome e cognome di un amministratore',
    directorHomeAddress: 'Indirizzo di residenza',
    directorDateOfBirth: 'Data di nascita',
  },
  hints: {
    directorFullName: 'Come sul passaporto; basta un amministratore',
    directorHomeAddress: 'Via, codice postale, città e paese',
  },
  errors: {
    directorFullName: {
      required: 'Inserisca nome e cognome di un amministratore.',
      'too-long': (limit) => `Accorci il nome a ${limit} caratteri.`,
      'control-characters': 'Il nome contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il nome.',
    },
    directorHomeAddress: {
      required: 'Inserisca l’indirizzo di residenza dell’amministratore.',
      'too-long': (limit) => `Accorci l’indirizzo a ${limit} caratteri.`,
      'control-characters': 'L’indirizzo contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli l’indirizzo.',
    },
    directorDateOfBirth: {
      required: 'Inserisca la data di nascita dell’amministratore: giorno, mese e anno.',
      'not-a-date': 'Questo giorno non esiste. Inserisca giorno, mese e anno di nascita.',
      'in-future': 'La data di nascita deve essere anteriore a oggi.',
      other: 'Controlli la data di nascita.',
    },
  },
  send: 'Invia e continua',
  sending: 'Invio in corso…',
  later: 'Più tardi, sulle pagine di Debitura',
  unreachable:
    'Non è arrivata alcuna risposta. Prema di nuovo il pulsante: gli stessi dati non si salvano due volte.',
  refused: 'Debitura non ha accettato questi dati. Li controlli e li invii di nuovo.',
};
export default kyc;
