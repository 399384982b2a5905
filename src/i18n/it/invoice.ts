import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Lettura di ${name}…`,
  mark: (name) => `Da ${name}`,
  hide: 'Nascondi questo avviso',

  refused: {
    heading: (name) => `Non è stato possibile leggere ${name}`,
    attached: 'È stato comunque aggiunto ai suoi documenti.',
    empty: 'Il file è vuoto. Esporti la fattura ancora una volta e la trascini di nuovo qui.',
    'too-large': (limit) =>
      `Supera ${limit}, perciò non è stato aperto. Compili i campi a mano e alleghi un PDF più piccolo.`,
    'too-complex':
      'Contiene molte più voci di qualsiasi fattura, perciò non è stato aperto oltre. Compili i campi a mano.',
    'unknown-format':
      'Non è né XML né PDF, e le fatture elettroniche sono l’uno o l’altro. Compili i campi a mano.',
    'not-an-invoice': (found) =>
      `È un file XML di altro tipo (${found}). Trascini qui una fattura UBL o CII, oppure compili i campi a mano.`,
    renamed: (found) =>
      `Il contenuto è in formato ${found}, ma il nome dice altro. Faccia terminare il nome in ${found === 'PDF' ? '.pdf' : '.xml'} e lo trascini di nuovo qui.`,
    broken:
      'È danneggiato o incompleto. Lo esporti o lo scarichi ancora una volta e lo trascini di nuovo qui.',
    doctype:
      'Porta con sé regole di documento proprie, che nessuna fattura richiede e che alcuni attacchi usano. Nulla al suo interno è stato eseguito. Esporti la fattura ancora una volta, oppure compili i campi a mano.',
    encrypted: 'È protetto da password. Lo salvi senza password e lo trascini di nuovo qui.',
    'no-attachment':
      'Il PDF è leggibile solo per le persone: non contiene dati di fattura. Compili i campi a mano.',
    unavailable:
      'La parte che legge le fatture non si è caricata. Controlli la connessione e trascini di nuovo il file.',
  },

  attached: {
    heading: 'Aggiunto ai suoi documenti',
    text: (names) => `${names}: non ci sono dati di fattura da cui compilare.`,
  },

  filled: (count, name) =>
    count === 1 ? `Un campo è compilato da ${name}` : `${count} campi sono compilati da ${name}`,
  filledText: 'Li controlli: ognuno indica da dove proviene.',
  read: (name) => `${name} è stato letto`,
  held: (name) => `${name} è stato letto, e nulla è ancora compilato`,
  anyway: 'Compila comunque',

  facts: {
    creditNote: 'È una nota di credito: restituisce denaro, quindi non c’è nulla da recuperare.',
    creditNoteOf: (number) =>
      `È una nota di credito per la fattura ${number}: restituisce denaro, quindi non c’è nulla da recuperare.`,
    paid: 'Su questa fattura nulla è aperto: indica che tutto è pagato.',
    owed: (amount) =>
      `Con questa fattura è lei a dovere ${amount} all’acquirente. Non c’è nulla da recuperare.`,
    seller: (seller, client) =>
      `Questa fattura è stata emessa da ${seller}, e lei recupera per ${client}. Controlli che sia sua.`,
    sellerOnly: (seller) =>
      `Questa fattura è stata emessa da ${seller}, e non dal suo paese. Controlli che sia sua.`,
    correction: 'Questa fattura ne rettifica una precedente. Faccia valere solo una delle due.',
    correctionOf: (number) =>
      `Questa fattura rettifica la fattura ${number}. Faccia valere solo una delle due.`,
    notDue: (day) =>
      `Non scade prima ${withArticle('del', day)}. Il recupero inizia quando il debitore è in ritardo.`,
    partlyPaid: (paid, total) =>
      `${paid} di ${total} sono già pagati: si fa valere solo il resto ancora aperto.`,
    terms:
      'Non indica una scadenza, ma sul pagamento dice questo. Inserisca la scadenza che ne risulta:',
  },

  conflicts: {
    heading: (field) => `La fattura dà due risposte per «${field}». Qual è quella giusta?`,
    use: (field, value) => `Usa ${value} per «${field}»`,
  },

  differences: {
    heading: (count) => (count === 1 ? 'Un campo dice già altro' : 'Alcuni campi dicono già altro'),
    other: (number) => `È un’altra fattura: ${number}`,
    here: 'Nel modulo',
    there: 'In fattura',
    empty: 'ancora nulla',
    use: 'Prendi i valori della fattura',
    keep: 'Conserva i valori del modulo',
    add: 'Aggiungila come ulteriore fattura',
  },

  pdf: {
    text: 'Debitura non accetta XML come documento. Aggiunga anche il PDF di questa fattura.',
    choose: 'Scegli il PDF',
  },
  unread: (names) => `Non ancora letti: ${names}. Trascini una fattura alla volta.`,

  fields: {
    currencyCode: 'valuta',
    amount: 'importo non pagato',
    number: 'numero della fattura',
    date: 'data della fattura',
    dueDate: 'scadenza',
    claimDescription: 'descrizione',
    name: 'nome del debitore',
    contactPerson: 'referente',
    companyRegistrationNumber: 'numero di registro',
    address: 'via e numero civico',
    zipCode: 'codice postale',
    city: 'città',
    state: 'regione',
    stateAlpha2: 'Stato',
    countryAlpha2: 'paese',
    email: 'indirizzo e-mail',
    phone: 'telefono',
  },
};
export default invoice;
