import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Pratica',
  submitting: 'Invio del suo credito…',
  checking: {
    heading: 'Verifichiamo se la pratica è stata creata',
    text: 'Non è arrivata una risposta in tempo. Chiediamo di nuovo noi, così nulla viene inviato due volte. Può attendere qui o tornare più tardi; la bozza è al sicuro.',
    attempt: (attempt) => `Finora abbiamo chiesto ${attempt} ${attempt === 1 ? 'volta' : 'volte'}.`,
    again: 'Chiedi ora',
  },
  signing: {
    pill: 'In attesa della sua firma',
    heading: 'Manca un passo: la firma',
    withCase:
      'è creata e attende la sua firma. Può chiudere questa pagina e firmare più tardi; la pratica resta.',
    withoutCase: 'Il suo credito è conservato qui e parte quando avrà firmato.',
    abandoned:
      'Il ritorno qui è avvenuto prima che tutto fosse firmato. Nulla è perso; continui quando vuole.',
    now: 'Firma ora',
    later: 'Più tardi',
    leave: (host) => `Si apre ${host}; alla fine torna qui.`,
    noLink:
      'Debitura non ha dato un indirizzo per firmare. Guardi di nuovo fra un minuto, oppure chieda il link all’assistenza.',
    again: 'Guarda di nuovo',
  },
  verifying: {heading: 'Eccoci di nuovo', text: 'Stiamo leggendo che cosa è firmato…'},
  duplicate: {
    heading: 'Per questa fattura esiste già una pratica',
    text: (reference) =>
      `La fattura ${reference} è già stata inviata al recupero. Nulla è stato creato una seconda volta.`,
    unseen: 'Non è stato possibile mostrare qui la pratica esistente.',
    again: 'Inizia un altro credito',
  },
  receipt: {
    pillSigned: 'Inviato',
    headingSigned: 'Il suo credito è in viaggio',
    headingOpen: 'Il suo credito è registrato; manca una firma',
    reference: 'Riferimento della pratica',
    copy: 'Copia',
    copied: 'Copiato',
    copyLabel: 'Copia il riferimento della pratica',
    claim: 'Credito',
    debtor: 'Debitore',
    fee: 'Provvigione',
    nextHeading: 'Che cosa succede ora',
    next: [
      'Debitura verifica il credito; di solito entro un’ora, al massimo due giorni lavorativi.',
      'Il partner di recupero lo prende in carico e scrive al debitore.',
      'Qui le viene chiesto ciò che manca, e vede ogni pagamento.',
    ],
    nextOpen: 'Il recupero inizia quando tutto è firmato. Fino ad allora non parte nulla.',
    ofRecovered: (percent) => `${percent} dell’importo recuperato`,
    another: 'Invia un altro credito',
    unsent: (count) =>
      count === 1
        ? 'Un documento non è stato inviato. Lo aggiunga più tardi alla pratica.'
        : `${count} documenti non sono stati inviati. Li aggiunga più tardi alla pratica.`,
  },
  announce: {
    made: (reference) => `La pratica ${reference} è creata.`,
  },
};
export default outcome;
