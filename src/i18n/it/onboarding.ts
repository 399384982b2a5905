import type {Messages} from '../messages.js';

const consent = 'Spunti questa casella per inviare i crediti, oppure per ora li escluda.';

const onboarding: Messages['onboarding'] = {
  label: 'Attivare il recupero crediti',
  steps: {company: 'Azienda', people: 'Persone', check: 'Verifica', sign: 'Firma'},
  stepOf: (step, count) => `Passo ${step} di ${count}`,
  done: 'fatto',
  loading: 'Lettura della situazione della sua azienda…',
  failed: 'Questa parte non si è caricata. I dati inseriti sono al sicuro.',
  again: 'Riprova',
  optional: 'facoltativo',
  buttons: {
    continue: 'Continua',
    save: 'Salva e torna alla verifica',
    back: 'Indietro',
    agree: 'Accetta e vai alla firma',
    askAgain: 'Chiedi di nuovo',
    submitting: 'Attivazione…',
  },
  draftKept: 'Conservato in questa scheda',
  summaryHeading: (count) =>
    count === 1 ? 'Resta un punto da correggere' : `Ci sono ${count} punti da correggere`,

  company: {
    heading: 'La sua azienda',
    intro: 'Questi dati figurano nel contratto con Debitura. Corregga ciò che non è esatto.',
    chooseCountry: 'Scelga un paese',
    labels: {
      name: 'Ragione sociale',
      registrationNumber: 'Numero di registro',
      address: 'Via e numero civico',
      zipCode: 'Codice postale',
      city: 'Città',
      country: 'Paese',
      state: 'Provincia o regione',
      supportPhone: 'Telefono',
    },
    hints: {
      name: 'Come figura nel registro delle imprese',
      registrationNumber: 'Dal registro delle imprese, ad esempio CVR o HRB',
    },
  },
  errors: {
    name: {
      required: 'Inserisca il nome della sua azienda come figura nel registro.',
      'too-long': (limit) => `Accorci il nome a ${limit} caratteri.`,
      'control-characters':
        'Il nome contiene un a capo o un altro carattere nascosto. Lo riscriva.',
      other: 'Controlli il nome della sua azienda.',
    },
    registrationNumber: {
      'too-long': (limit) => `Accorci il numero di registro a ${limit} caratteri.`,
      'control-characters': 'Il numero di registro contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il numero di registro.',
    },
    address: {
      required: 'Inserisca la via e il numero civico della sua azienda.',
      'too-long': (limit) => `Accorci la via e il numero civico a ${limit} caratteri.`,
      'control-characters':
        'L’indirizzo contiene un a capo o un altro carattere nascosto. Lo riscriva.',
      other: 'Controlli la via e il numero civico.',
    },
    zipCode: {
      'too-long': (limit) => `Accorci il codice postale a ${limit} caratteri.`,
      'control-characters': 'Il codice postale contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il codice postale.',
    },
    city: {
      required: 'Inserisca la città della sua azienda.',
      'too-long': (limit) => `Accorci la città a ${limit} caratteri.`,
      'control-characters': 'La città contiene un carattere nascosto. La riscriva.',
      other: 'Controlli la città.',
    },
    country: {
      required: 'Scelga il paese della sua azienda.',
      'not-a-code': 'Scelga il paese della sua azienda.',
      other: 'Debitura non conosce questo paese. Ne scelga un altro.',
    },
    state: {
      'too-long': (limit) => `Accorci la provincia o regione a ${limit} caratteri.`,
      'control-characters': 'La provincia o regione contiene un carattere nascosto. La riscriva.',
      other: 'Controlli la provincia o regione.',
    },
    supportPhone: {
      'too-long': (limit) => `Accorci il numero di telefono a ${limit} caratteri.`,
      'control-characters': 'Il numero di telefono contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il numero di telefono.',
    },
    consent: {required: consent, other: consent},
  },

  people: {
    heading: 'Chi agisce per la sua azienda',
    intro: 'Queste persone vedono le pratiche della sua azienda presso Debitura.',
    signs: 'Firma',
    signsLong: 'Firma il contratto, con un codice inviato a questo indirizzo',
    office: 'L’azienda stessa',
    why: (platform) =>
      `Debitura riconosce gli account dall’indirizzo e-mail, perciò nomi e indirizzi provengono dal suo accesso a ${platform} e non si possono modificare in questa pagina. Se uno è sbagliato, lo corregga in ${platform} e torni qui.`,
    unknown: 'Lei, con l’accesso usato qui',
  },

  check: {
    heading: 'Verifica e firma',
    intro: (platform) =>
      `Questo è ciò che ${platform} sa della sua azienda. Nulla viene inviato prima che prema il pulsante.`,
    company: 'Azienda',
    people: 'Persone',
    contact: 'Indirizzo e-mail',
    change: 'Modifica',
    show: 'Guarda',
    changeSection: (section) => `Modifica: ${section}`,
    showSection: (section) => `Guarda: ${section}`,
    next: {
      heading: 'Come prosegue',
      list: [
        'Sulle pagine di Debitura ricontrolla i dati ancora una volta.',
        'Lì firma il contratto di recupero crediti, con un codice di sei cifre che arriva per e-mail e una firma tracciata a mano.',
        'Torna qui e può inviare crediti. Non servono un nuovo accesso né un’altra password.',
      ],
      cost: 'La provvigione è dovuta solo sul denaro recuperato.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Il credito da inviare insieme' : `I ${count} crediti da inviare insieme`,
    headingMixed: 'I suoi crediti',
    fee: (percent) => `Provvigione: ${percent} dell’importo recuperato`,
    asking: 'Calcolo della provvigione…',
    feeUnknown: 'Al momento non è stato possibile calcolare la provvigione.',
    ineligible: 'Debitura non può accettare questo credito così com’è.',
    repair: 'Correggi',
    leaveOut: 'Escludi',
    sendNow: 'Invia ora',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Parte insieme',
      unsent: 'Non ancora inviato',
      sent: 'Inviato; non ancora confermato',
      waiting: 'Attende l’approvazione',
      made: 'Pratica creata',
      madeAs: (reference) => `Pratica ${reference} creata`,
      failed: 'Non creata',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura non ha un partner per il paese di questo debitore e questo tipo di credito. Controlli il debitore, oppure escluda il credito.',
      ValidationError:
        'Qualcosa nel credito non è corretto. Lo apra, lo corregga e lo invii di nuovo.',
      DuplicateReference:
        'Esiste già una pratica con questo numero di fattura. Controlli il numero, oppure escluda il credito se è la stessa fattura.',
      IdempotencyViolation:
        'Debitura segnala di avere già questo credito. Guardi tra le sue pratiche prima di inviarlo di nuovo.',
      UnexpectedError:
        'Qualcosa è andato storto presso Debitura. Apra il credito e lo invii di nuovo.',
      NotMade: 'Questo credito non è arrivato. Lo apra e lo invii di nuovo; non parte due volte.',
      'link-declined':
        'Attendeva il collegamento, che è stato rifiutato. Lo invii di nuovo più tardi.',
      'link-expired': 'Attendeva il collegamento, che è scaduto. Lo invii di nuovo più tardi.',
    },
    otherFailure:
      'Debitura non ha accettato questo credito. Lo apra, lo ricontrolli e lo invii di nuovo.',
    elsewhere: 'Apra di nuovo la fattura per inviarla: i suoi dati non sono conservati qui.',
    at: (labels) => `Da controllare: ${labels}.`,
    consent: (count) =>
      `${
        count === 1
          ? 'Il debito non è pagato e non è contestato. Invio anche questo credito'
          : 'I debiti non sono pagati e non sono contestati. Invio anche questi crediti'
      }, accetto la provvigione indicata sull’importo recuperato e so che: per sei mesi solo il partner svolge il recupero, il ritiro anticipato costa l’intera provvigione, e i pagamenti fatti direttamente a noi vanno comunicati entro tre giorni e contano.`,
  },

  notices: {
    'link-declined': {
      heading: 'Il collegamento è stato rifiutato',
      text: 'Qualcuno nella sua azienda l’ha rifiutato presso Debitura, perciò nulla è cambiato. Ne parli con chi gestisce il suo account Debitura, poi chieda di nuovo qui sotto.',
    },
    'link-expired': {
      heading: 'Il tempo per l’approvazione è scaduto',
      text: 'Nessuno ha approvato il collegamento in tempo, perciò nulla è cambiato. Chieda di nuovo qui sotto; riceverà un nuovo link.',
    },
    'fee-changed': {
      heading: 'Le condizioni sono cambiate da quando le ha viste',
      text: 'Nulla è stato inviato. Guardi le provvigioni qui sotto e continui se è d’accordo.',
    },
    unreachable: {
      heading: 'Al momento nessuna risposta',
      text: 'Il collegamento è caduto. I dati inseriti sono al sicuro. Riprovi fra un momento.',
      offline:
        'Manca la connessione. I dati inseriti sono al sicuro; continui quando la connessione torna.',
    },
    unchanged: {
      heading: 'Non è ancora cambiato nulla',
      text: 'Debitura dice lo stesso di prima. Se ha appena firmato o approvato, attenda un minuto e guardi di nuovo.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Un credito è da correggere, perciò nulla è ancora partito. Lo corregga o lo escluda, poi continui.'
        : `${count} crediti sono da correggere, perciò nulla è ancora partito. Li corregga o li escluda, poi continui.`,
    casesRefusedHeading: 'Prima uno sguardo ai suoi crediti',
    refused: {
      heading: 'Debitura non ha accettato questi dati',
      invalid: 'Guardi i campi segnalati, li corregga e continui.',
      other:
        'Nulla è stato creato. Corregga quanto indicato qui, oppure chieda all’assistenza se il motivo non è chiaro.',
    },
  },
};
export default onboarding;
