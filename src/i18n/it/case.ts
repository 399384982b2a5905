import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const caseWords: Messages['case'] = {
  label: 'Pratica di recupero',
  loading: 'Caricamento della pratica…',
  test: 'Pratica di prova',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Incassati ${amount}.`,
  stages: 'Fasi della pratica',
  done: 'fatto',
  asOf: (time) => `Aggiornato alle ore ${time}`,
  refresh: 'Aggiorna',
  noCase: 'Nessuna pratica scelta.',

  duties: {
    heading: 'Che cosa deve fare',
    sign: {
      heading: 'Firmare il contratto',
      text: (host) => `Si apre ${host}; alla fine torna qui.`,
      action: 'Firma ora',
      noLink: 'Debitura non ha dato un indirizzo per firmare. Guardi di nuovo fra un minuto.',
      again: 'Guarda di nuovo',
    },
    missing: 'Manca qualcosa',
    answer: 'Rispondi',
    addFile: 'Aggiungi un file',
    open: 'Apri su Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Entro ${withArticle('il', day)}`,
  },

  returned: {
    signed: 'Tutto è firmato. Debitura prosegue con la pratica.',
    open: 'Qualcosa attende ancora la sua firma. Può continuare quando vuole.',
    abandoned: 'Il ritorno qui è avvenuto prima della fine. Nulla è perso: continui quando vuole.',
    unknown: 'Non è stato possibile sapere se tutto è firmato. Guardi di nuovo fra un minuto.',
  },

  quotes: {
    heading: 'Preventivi',
    none: 'Si sta chiedendo ai partner quanto vorrebbero. Riceve un avviso appena uno risponde.',
    count: (given, most) => `Risposte ricevute: ${given} su un massimo di ${most}.`,
    successFee: (percent) => `${percent} dell’importo recuperato`,
    hourlyRate: (amount) => `${amount} all’ora`,
    flatFee: (amount) => `circa ${amount} in tutto`,
    noPrice: 'Il prezzo è indicato nel preventivo completo.',
    partner: 'Un partner',
    accepted: 'Scelto',
    declined: 'Non scelto',
    choose: 'Scegli su Debitura',
    read: 'Leggi su Debitura',
  },

  money: {
    heading: 'Importi',
    claim: 'Credito',
    received: 'Incassato finora',
    recovered: 'Recuperato',
    interestFees: 'Interessi aggiunti',
    reminderFees: 'Spese di sollecito aggiunte',
    collectionFees: 'Spese di recupero aggiunte',
    open: 'Ancora aperto',
    unpaid: 'Rimasto non pagato',
    unknown: 'ora non noto',
    bar: (received, claim, open) => `Incassati ${received} di ${claim}, aperti ${open}.`,
    barUnpaid: (received, claim, open) =>
      `Incassati ${received} di ${claim}, rimasti non pagati ${open}.`,
    payments: 'Pagamenti',
    takenBack: (amount, day) =>
      `Il pagamento di ${amount} ${withArticle('del', day)} è stato annullato.`,
    fee: (percent) =>
      `La provvigione del partner è ${withArticle('del', percent)} dell’importo recuperato.`,
  },
  exclusive: {
    active: (partner, day) => `Fino ${withArticle('al', day)} recupera solo ${partner}`,
    expired: (partner, day) =>
      `Il periodo in cui recupera solo ${partner} è finito ${withArticle('il', day)}.`,
    ended: (partner) => `Il periodo in cui recupera solo ${partner} è finito.`,
    terminated: (partner) =>
      `Il periodo in cui recupera solo ${partner} è finito prima del termine.`,
    extended: {
      Payment: (day) => `prorogato per il pagamento ${withArticle('del', day)}`,
      PromiseToPay: (day) => `prorogato per la promessa di pagamento ${withArticle('del', day)}`,
      PaymentAgreement: (day) => `prorogato per l’accordo di pagamento ${withArticle('del', day)}`,
      Manual: (day) => `prorogato ${withArticle('il', day)}`,
    },
  },

  history: {
    heading: 'Cronologia',
    next: 'prossimo',
    none: 'Non è ancora successo nulla.',
    all: (count) => `Mostra tutte le ${count} voci`,
    by: (name) => `a cura di ${name}`,
  },

  messages: {
    heading: 'Messaggi',
    none: 'Ancora nessun messaggio.',
    you: 'Lei',
    system: 'Sistema',
    unread: 'Nuovo',
    label: (partner) => `Messaggio per ${partner}`,
    send: 'Invia',
    sending: 'Invio in corso…',
    failed: 'Non inviato.',
    unknown:
      'Non è arrivata alcuna risposta, quindi il messaggio può essere arrivato. Guardi se compare qui sopra prima di inviarlo di nuovo.',
    again: 'Invia di nuovo',
    remove: 'Rimuovi',
    tooLong: (limit) => `Accorci il messaggio a ${limit} caratteri.`,
    noWriter:
      'Il suo indirizzo e-mail non appartiene a un utente di Debitura, perciò qui non può scrivere. Può farlo un utente della sua azienda, oppure chieda al fornitore di questo programma di aggiungerla.',
    notAllowed:
      'Può leggere i messaggi ma non scrivere. Chieda a chi gestisce l’account della sua azienda.',
  },

  files: {
    heading: 'File',
    none: 'Ancora nessun file.',
    open: (name) => `Apri ${name}`,
    opening: 'Apertura…',
    ready: 'Lo apra da qui se non è comparsa una nuova scheda',
    noLink: 'Questo file non si può aprire da qui.',
    add: 'Aggiungi file',
    limits: (types, size) => `${types}. Fino a ${size} ciascuno.`,
    waiting: 'In attesa…',
    uploading: 'Invio in corso…',
    failed: 'Non inviato.',
    again: 'Riprova',
    remove: 'Rimuovi',
    refused: {
      type: (name, types) =>
        `${name}: questo tipo non è accettato. Lo salvi in uno di questi formati: ${types}.`,
      size: (name, size) => `${name} supera ${size}. Lo riduca o lo divida.`,
      empty: (name) => `${name} è vuoto. Scelga il file con il suo contenuto.`,
      name: (name) => `${name}: dia al file un nome più breve e semplice e lo scelga di nuovo.`,
      count: (name, count) => `${name}: per una pratica sono ammessi al massimo ${count} file.`,
      content: (name) =>
        `${name}: il contenuto non corrisponde al nome. Lo salvi di nuovo nel suo vero formato.`,
    },
  },

  news: {
    payment: (amount) => `È arrivato un pagamento di ${amount}.`,
    'taken-back': (amount) => `Un pagamento di ${amount} è stato annullato.`,
    message: 'È arrivato un nuovo messaggio.',
  },

  failed: {
    heading: 'Non è stato possibile caricare la pratica',
    part: 'Non è stato possibile caricare questa parte.',
    stale: (time) =>
      `Non è stato possibile aggiornare la pratica. La vede nello stato delle ore ${time}.`,
    again: 'Riprova',
    offline: 'Manca la connessione. La pratica torna con la connessione.',
    unauthenticated: 'La sua sessione è terminata. Acceda di nuovo a questo programma.',
    forbidden: 'Non può vedere questa pratica. Chieda a chi gestisce l’account della sua azienda.',
    'not-found':
      'Non esiste, oppure appartiene a un’altra azienda. Torni indietro e la scelga di nuovo.',
    'not-available':
      'Il suo account lavora in un’altra area della rete, dove questa funzione non è disponibile.',
    'client-not-ready': 'La sua azienda non è ancora attivata per il recupero.',
    'rate-limited': 'Troppe richieste in una volta. Fra un momento si riprova.',
    other: 'Riprovi fra un momento.',
    support: (requestId) =>
      `Se il problema resta, comunichi all’assistenza questo numero: ${requestId}`,
  },
};
export default caseWords;
