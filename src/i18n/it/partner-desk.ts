import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const figures = 'Scriva l’importo in cifre.';
const zero = {required: 'Inserisca 0 se non ce ne sono.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Area del partner di recupero',
  wrongDesk:
    'Questa è l’area di un partner di recupero. Il suo account lavora in un’altra; chieda a chi lo gestisce.',
  optional: 'facoltativo',

  inbox: {
    heading: 'Pratiche',
    toAccept: 'Da accettare',
    atWork: 'In lavorazione',
    over: 'Chiuse',
    noneToAccept: 'Nessuna pratica la attende. Una nuova appare qui da sola.',
    noneAtWork: 'Al momento non lavora ad alcuna pratica.',
    noneOver: 'Nessuna pratica è ancora chiusa.',
    back: 'Tutte le pratiche',
  },

  states: {
    PendingContractSigning: {
      name: 'Firma del creditore',
      sentence: () => 'Il creditore deve prima firmare un contratto.',
      next: 'Quando tutto è firmato, Debitura verifica la pratica.',
    },
    PendingVerification: {
      name: 'Da accettare',
      sentence: () => 'Attende che lei la accetti.',
      next: 'La accetta con un messaggio al creditore e inizia il recupero.',
    },
    NeedsAdditionalDetails: {
      name: 'Chiesto al creditore',
      sentence: () => 'Al creditore è stato chiesto qualcosa che manca.',
      next: 'Con la risposta la pratica viene verificata di nuovo.',
    },
    Leads: {
      name: 'Preventivi richiesti',
      sentence: () => 'Si chiedono preventivi.',
      next: 'Il creditore sceglie uno dei preventivi.',
    },
    LeadsQuoteGiven: {
      name: 'Preventivo dato',
      sentence: () => 'Un preventivo attende la scelta del creditore.',
      next: 'Inizia il recupero chi ha fatto il preventivo scelto.',
    },
    Active: {
      name: 'In recupero',
      sentence: (_name, day) =>
        day === null
          ? 'Il recupero è in corso.'
          : `Il recupero è in corso ${withArticle('dal', day)}.`,
      next: 'Registri ciò che entra e tenga informato il creditore.',
    },
    Paused: {
      name: 'In pausa',
      sentence: () => 'Il lavoro è in pausa.',
      next: 'Lo riprenda nel portale partner di Debitura, oppure chiuda la pratica.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Il debitore ha pagato una parte; per il resto non si procede oltre.',
    DisputedLegalActionDeclinedByClient:
      'Il debitore contesta il credito e il creditore ha scelto di non andare in giudizio.',
    WithdrawnByClient: 'Il creditore ha ritirato la pratica.',
    SettlementRejectedByClient:
      'Il debitore ha proposto un accordo transattivo e il creditore non l’ha accettato.',
    UnresponsiveClient: 'Il creditore non ha risposto.',
  },
  outcomeNames: {UnresponsiveClient: 'Nessuna risposta dal creditore'},
  creditorActs: 'Ora tocca al creditore.',

  money: {
    fee: (percent) =>
      `La sua provvigione è ${withArticle('del', percent)} dell’importo recuperato.`,
  },
  exclusive: {
    active: (_name, day) => `Fino ${withArticle('al', day)} recupera solo lei`,
    expired: (_name, day) =>
      `Il periodo in cui recupera solo lei è finito ${withArticle('il', day)}.`,
    ended: () => 'Il periodo in cui recupera solo lei è finito.',
    terminated: () => 'Il periodo in cui recupera solo lei è finito prima del termine.',
  },
  files: {
    limits: (types, size) => `${types}. Fino a ${size} ciascuno. Il creditore li vede subito.`,
  },

  facts: {
    heading: 'Il credito',
    creditor: 'Creditore',
    debtor: 'Debitore',
    contact: 'Contatto',
    registration: 'Numero di registro',
    invoice: 'Fattura',
    dates: (date, due) => `${date}, scadenza ${due}`,
    about: 'Di che si tratta',
    comments: 'Il creditore dice',
    claimType: 'Tipo di credito',
    dispute: 'Contestazione',
    handler: 'Affidata a',
    missing: 'Il creditore deve ancora fornire',
  },

  tasks: {
    label: 'Che cosa può fare',
    start: 'Accetta la pratica',
    payment: 'Registra un pagamento',
    note: 'Scrivi una nota',
    fees: 'Modifica spese o capitale',
    close: 'Chiudi la pratica',
    correct: 'Correggi',
    remove: 'Elimina',
    named: (action, amount, day) => `${action}: ${amount} ${withArticle('del', day)}`,
  },
  headings: {
    start: 'Accettare la pratica',
    payment: 'Registrare un pagamento',
    note: 'Scrivere una nota',
    fees: 'Modificare spese o capitale',
    close: 'Chiudere la pratica',
    correct: 'Correggere il pagamento',
    remove: 'Eliminare il pagamento',
  },
  submit: {
    start: 'Accetta e inizia',
    payment: 'Registra il pagamento',
    note: 'Salva la nota',
    fees: 'Salva gli importi',
    close: 'Chiudi la pratica',
    correct: 'Salva il pagamento',
    remove: 'Elimina il pagamento',
  },
  cancel: 'Annulla',

  start: {
    welcomeMessage: 'Messaggio al creditore',
    welcomeHint: 'Parte per e-mail e resta nei messaggi della pratica, con il suo nome.',
    collectionPartnerReference: 'Il suo riferimento',
    referenceHint: 'Con questo ritrova la pratica in seguito. Si può indicare solo ora.',
    assignedUserEmail: 'Chi se ne occupa',
    nobody: 'Io',
    feesHint: 'Sostituiscono quanto aggiunto finora.',
  },
  payment: {
    date: 'Giorno dell’incasso',
    paymentAmount: 'Importo',
    paymentRecipient: 'Chi l’ha ricevuto',
    recipients: {CollectionPartner: 'Noi', Creditor: 'Il creditore'},
    chooseRecipient: 'Scelga chi l’ha ricevuto',
    commissionPaymentStatus: 'La sua provvigione',
    commission: {Unpaid: 'Non ancora pagata', Paid: 'Pagata'},
    chooseCommission: 'Scelga se è pagata',
    followUp: 'Ricordami di fatturarla al creditore',
    isSplit: 'Ripartisci a mano',
    splitHint: 'Altrimenti Debitura lo ripartisce secondo la sua provvigione.',
    splitAgain:
      'Debitura non dice come è stato ripartito. Senza ripartizione a mano si applica la sua provvigione.',
    payoutCreditor: 'Al creditore',
    payoutCollectionPartner: 'A lei',
    closeCase: 'Così non resta nulla da pagare: chiudi la pratica come pagata',
    frozen:
      'Un pagamento il cui riversamento è già fatturato è bloccato: Debitura non accetta più né correzioni né eliminazioni.',
    removeText: (amount, day) =>
      `Il pagamento di ${amount} ${withArticle('del', day)} e il relativo riversamento spariscono definitivamente. Il creditore lo vede subito.`,
  },
  test: {
    record: 'Registra un pagamento di prova',
    hint: 'È una pratica di prova: non si muove denaro e tutto conta per il creditore.',
  },
  document: {
    kind: 'Tipo dei file che aggiunge',
    none: 'Non indicato',
    kinds: {
      OriginalInvoice: 'Fattura originale',
      DebtorDocuments: 'Dal debitore',
      CreditorDocuments: 'Dal creditore',
      PartnerDocuments: 'Da noi',
      DemandLetter: 'Lettera di sollecito',
      Miscellaneous: 'Altro',
    },
  },
  note: {
    description: 'Nota',
    eventDate: 'Giorno in cui è successo',
    dateHint: 'Lasci vuoto per oggi.',
    seen: 'La legge anche il creditore.',
  },
  fees: {
    grossAmount: 'Capitale',
    interestFees: 'Interessi',
    reminderFees: 'Spese di sollecito',
    collectionFees: 'Spese di recupero',
    hint: 'Quanto il debitore deve in tutto, non quanto è ancora aperto. Ciò che è entrato si registra come pagamento.',
  },
  close: {
    closeCode: 'Perché',
    choose: 'Scelga un motivo',
    comment: 'Con parole sue',
    codes: {
      Paid: 'Pagata per intero',
      PartiallyPaid: 'Pagata in parte',
      DebtorInsolventBankrupt: 'Debitore insolvente o fallito',
      DebtorUntraceable: 'Debitore irreperibile',
      DisputedLegalActionDeclinedByClient:
        'Contestata, il creditore rinuncia ad andare in giudizio',
      WithdrawnByClient: 'Ritirata dal creditore',
      PreLegalExhaustedNoPayment: 'Tentato tutto in via stragiudiziale, nulla pagato',
      StatuteOfLimitationsExpired: 'Prescritta',
      SettlementRejectedByClient: 'Accordo rifiutato dal creditore',
      UnresponsiveClient: 'Il creditore non risponde',
      UneconomicalToPursue: 'Non conveniente',
      Other: 'Altro motivo',
    },
    unfitting: {
      noPayment:
        'Pagata per intero e pagata in parte non sono disponibili: nessun pagamento è registrato. Prima lo registri.',
      stillOpen: (open) => `Pagata per intero non è disponibile: restano aperti ${open}.`,
      nothingOpen: 'Pagata in parte non è disponibile: nulla è più aperto.',
    },
    final: 'Il creditore viene informato. Una pratica chiusa non si può riaprire da qui.',
  },

  question: {
    reopen: {
      heading: 'La pratica tornerebbe aperta',
      text: 'È chiusa come pagata. Dopo questo resta qualcosa da pagare, perciò torna in lavorazione e il creditore viene informato.',
      agree: 'Sì, riapri',
    },
    price: {
      heading: 'La sua provvigione cambierebbe',
      text: (before, after) =>
        `Con questo capitale è ${after} invece di ${before}. Nulla è stato ancora salvato.`,
      agree: (after) => `Salva con ${after}`,
    },
    keep: {
      heading: 'La sua provvigione resta',
      text: (before, after) =>
        `Quella concordata è ${before} e tale resta, anche se per questo capitale sarebbe usuale ${after}. Nulla è stato ancora salvato.`,
      agree: (before) => `Salva e mantieni ${before}`,
    },
    unknownRate: 'un’altra percentuale',
    registerInstead:
      'La pratica ha pagamenti. Se il capitale è minore perché qualcosa è stato pagato, registri invece un pagamento.',
    decline: 'No, lascia così',
  },

  phases: {
    sending: 'Invio in corso…',
    checking: 'Nessuna risposta. Stiamo verificando che cosa è successo.',
    unknown: 'Nessuna risposta, quindi può essere stato fatto.',
    unknownNote:
      'Nessuna risposta, quindi la nota può esserci. Guardi la cronologia prima di scriverla di nuovo.',
    unknownHint: 'Guardi ancora fra un momento. Guardare non ripete nulla.',
    lookAgain: 'Guarda di nuovo',
    leave: 'Chiudi questo modulo',
    wasLost:
      'Nessuna risposta, e la pratica mostra che nulla è stato fatto. Invii ancora una volta.',
  },

  done: {
    start: 'Accettata. Il creditore ha il suo messaggio.',
    startReference: (reference) => `Accettata come ${reference}. Il creditore ha il suo messaggio.`,
    payment: 'Il pagamento è registrato.',
    paymentLeft: (left) => `Il pagamento è registrato. Restano aperti ${left}.`,
    paymentSplit: (creditor, partner) => `Di cui ${creditor} al creditore e ${partner} a lei.`,
    paymentClosed: 'Il pagamento è registrato e la pratica chiusa come pagata.',
    note: 'La nota è scritta. Il creditore può leggerla.',
    fees: 'Gli importi sono salvati.',
    close: 'La pratica è chiusa.',
    correct: 'Il pagamento è corretto.',
    remove: 'Il pagamento è eliminato.',
    reopened: 'La pratica è di nuovo aperta.',
  },

  refused: {
    heading: 'Non è stato fatto',
    rules: {
      start:
        'Debitura non l’ha accettato: la pratica può essere già assegnata, oppure richiede condizioni proprie (una contestazione, un altro tipo di credito). Queste si concordano nel portale partner di Debitura.',
      payment: 'Debitura non ha accettato il pagamento. Controlli giorno, importo e ripartizione.',
      note: 'Debitura non ha accettato la nota.',
      fees: 'Debitura non ha accettato gli importi. Una pratica chiusa mantiene i suoi.',
      close:
        'Debitura non ha accettato questo motivo: non corrisponde a quanto pagato, oppure la pratica è già chiusa.',
      correct: 'Il pagamento resta com’è: il suo riversamento è già fatturato, perciò è bloccato.',
      remove: 'Il pagamento resta: il suo riversamento è già fatturato, perciò è bloccato.',
    },
    codes: {
      unauthenticated: 'La sua sessione è terminata. Acceda di nuovo a questo programma.',
      forbidden: 'Non ha l’autorizzazione. Chieda a chi gestisce l’account della sua agenzia.',
      'not-found': 'Non è più qui. Guardi di nuovo la pratica.',
      'rate-limited': 'Troppe richieste in una volta. Attenda un minuto e invii di nuovo.',
      invalid:
        'Debitura ha rifiutato qualcosa che qui non ha un campo. Controlli quanto ha scritto.',
    },
    other: 'Riprovi fra un momento.',
  },

  errors: {
    welcomeMessage: {required: 'Scriva qualche parola al creditore.'},
    paymentAmount: {
      required: 'Inserisca quanto è entrato.',
      'too-small': 'L’importo deve essere maggiore di zero.',
      other: figures,
    },
    date: {
      required: 'Inserisca il giorno in cui il denaro è entrato.',
      'in-future': (limit) => `Non può essere successivo a oggi, ${limit}.`,
    },
    eventDate: {'in-future': (limit) => `Una nota non può essere successiva a oggi, ${limit}.`},
    paymentRecipient: {required: 'Scelga chi ha ricevuto il denaro.'},
    commissionPaymentStatus: {required: 'Scelga se ha già la sua provvigione.'},
    payoutCreditor: {required: 'Inserisca quanto spetta al creditore.', other: figures},
    payoutCollectionPartner: {
      required: 'Inserisca quanto spetta a lei.',
      other: 'Le due parti devono formare l’importo, scritto in cifre.',
    },
    grossAmount: {
      required: 'Inserisca il capitale.',
      'too-small': 'Il capitale non può essere inferiore a zero.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Scelga perché la pratica finisce.'},
    comment: {required: 'Dica in poche parole qual è l’altro motivo.'},
    description: {required: 'Scriva che cosa è successo.'},
  },
};
export default partnerDesk;
