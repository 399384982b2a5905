import type {Messages} from '../messages.js';

const figures = 'Schreiben Sie den Betrag in Ziffern.';
const zero = {required: 'Geben Sie 0 ein, wenn es keine gibt.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Arbeitsplatz des Inkassopartners',
  wrongDesk:
    'Das ist der Arbeitsplatz eines Inkassopartners. Ihr Konto arbeitet in einer anderen Rolle; fragen Sie die Person, die es verwaltet.',
  optional: 'freiwillig',

  inbox: {
    heading: 'Fälle',
    toAccept: 'Anzunehmen',
    atWork: 'In Arbeit',
    over: 'Geschlossen',
    noneToAccept: 'Kein Fall wartet auf Sie. Ein neuer erscheint hier von selbst.',
    noneAtWork: 'Sie bearbeiten zurzeit keinen Fall.',
    noneOver: 'Noch ist kein Fall geschlossen.',
    back: 'Alle Fälle',
  },

  states: {
    PendingContractSigning: {
      name: 'Gläubiger unterschreibt',
      sentence: () => 'Der Gläubiger hat zuerst einen Vertrag zu unterschreiben.',
      next: 'Wenn alles unterschrieben ist, prüft Debitura den Fall.',
    },
    PendingVerification: {
      name: 'Anzunehmen',
      sentence: () => 'Der Fall wartet darauf, dass Sie ihn annehmen.',
      next: 'Sie nehmen ihn mit einer Nachricht an den Gläubiger an und beginnen mit dem Inkasso.',
    },
    NeedsAdditionalDetails: {
      name: 'Gläubiger gefragt',
      sentence: () => 'Der Gläubiger wurde um etwas gebeten, das fehlt.',
      next: 'Mit der Antwort wird der Fall noch einmal geprüft.',
    },
    Leads: {
      name: 'Angebote gesucht',
      sentence: () => 'Es werden Angebote eingeholt.',
      next: 'Der Gläubiger wählt eines der Angebote.',
    },
    LeadsQuoteGiven: {
      name: 'Angebot abgegeben',
      sentence: () => 'Ein Angebot wartet auf die Entscheidung des Gläubigers.',
      next: 'Wessen Angebot gewählt wird, beginnt mit dem Inkasso.',
    },
    Active: {
      name: 'Im Inkasso',
      sentence: (_name, day) =>
        day === null ? 'Sie betreiben die Forderung.' : `Sie betreiben die Forderung seit ${day}.`,
      next: 'Erfassen Sie, was eingeht, und sagen Sie dem Gläubiger, wie es steht.',
    },
    Paused: {
      name: 'Pausiert',
      sentence: () => 'Die Arbeit daran ruht.',
      next: 'Sie nehmen sie im Partnerportal von Debitura wieder auf oder schließen den Fall.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Der Schuldner hat einen Teil bezahlt; der Rest wird nicht weiter verfolgt.',
    DisputedLegalActionDeclinedByClient:
      'Der Schuldner bestreitet die Forderung, und der Gläubiger hat sich gegen ein Gericht entschieden.',
    WithdrawnByClient: 'Der Gläubiger hat den Fall zurückgenommen.',
    SettlementRejectedByClient:
      'Der Schuldner bot einen Vergleich an, und der Gläubiger hat ihn nicht angenommen.',
    UnresponsiveClient: 'Der Gläubiger hat nicht geantwortet.',
  },
  outcomeNames: {UnresponsiveClient: 'Keine Antwort vom Gläubiger'},
  creditorActs: 'Als Nächstes handelt der Gläubiger.',

  money: {fee: (percent) => `Ihre Provision beträgt ${percent} dessen, was eingeht.`},
  exclusive: {
    active: (_name, day) => `Bis ${day} betreiben nur Sie die Forderung`,
    expired: (_name, day) => `Die Zeit, in der nur Sie die Forderung betreiben, endete am ${day}.`,
    ended: () => 'Die Zeit, in der nur Sie die Forderung betreiben, ist vorbei.',
    terminated: () => 'Die Zeit, in der nur Sie die Forderung betreiben, wurde vorzeitig beendet.',
  },
  files: {
    limits: (types, size) => `${types}. Je Datei bis ${size}. Der Gläubiger sieht sie sofort.`,
  },

  facts: {
    heading: 'Die Forderung',
    creditor: 'Gläubiger',
    debtor: 'Schuldner',
    contact: 'Kontakt',
    registration: 'Registernummer',
    invoice: 'Rechnung',
    dates: (date, due) => `${date}, fällig am ${due}`,
    about: 'Worum es geht',
    comments: 'Der Gläubiger sagt',
    claimType: 'Art der Forderung',
    dispute: 'Streitpunkt',
    handler: 'Bearbeitet von',
    missing: 'Das muss der Gläubiger noch geben',
  },

  tasks: {
    label: 'Was Sie tun können',
    start: 'Fall annehmen',
    payment: 'Zahlung erfassen',
    note: 'Notiz schreiben',
    fees: 'Kosten oder Hauptforderung ändern',
    close: 'Fall schließen',
    correct: 'Berichtigen',
    remove: 'Löschen',
    named: (action, amount, day) => `${action}: ${amount} vom ${day}`,
  },
  headings: {
    start: 'Fall annehmen',
    payment: 'Zahlung erfassen',
    note: 'Notiz schreiben',
    fees: 'Kosten oder Hauptforderung ändern',
    close: 'Fall schließen',
    correct: 'Zahlung berichtigen',
    remove: 'Zahlung löschen',
  },
  submit: {
    start: 'Annehmen und beginnen',
    payment: 'Zahlung erfassen',
    note: 'Notiz schreiben',
    fees: 'Beträge sichern',
    close: 'Fall schließen',
    correct: 'Zahlung sichern',
    remove: 'Zahlung löschen',
  },
  cancel: 'Abbrechen',

  start: {
    welcomeMessage: 'Nachricht an den Gläubiger',
    welcomeHint:
      'Sie geht per E-Mail hinaus und steht mit Ihrem Namen in den Nachrichten des Falls.',
    collectionPartnerReference: 'Ihr eigenes Aktenzeichen',
    referenceHint: 'Damit finden Sie den Fall später. Es lässt sich nur jetzt angeben.',
    assignedUserEmail: 'Wer bearbeitet ihn',
    nobody: 'Ich',
    feesHint: 'Sie ersetzen, was bisher hinzugekommen ist.',
  },
  payment: {
    date: 'Tag des Eingangs',
    paymentAmount: 'Betrag',
    paymentRecipient: 'Wer sie erhalten hat',
    recipients: {CollectionPartner: 'Wir', Creditor: 'Der Gläubiger'},
    chooseRecipient: 'Wählen, wer sie erhalten hat',
    commissionPaymentStatus: 'Ihre Provision',
    commission: {Unpaid: 'Noch nicht bezahlt', Paid: 'Bezahlt'},
    chooseCommission: 'Wählen, ob sie bezahlt ist',
    followUp: 'Mich erinnern, sie dem Gläubiger in Rechnung zu stellen',
    isSplit: 'Von Hand aufteilen',
    splitHint: 'Sonst teilt Debitura sie nach Ihrer Provision auf.',
    splitAgain:
      'Debitura sagt nicht, wie sie aufgeteilt wurde. Ohne Aufteilung von Hand wird nach Ihrer Provision aufgeteilt.',
    payoutCreditor: 'An den Gläubiger',
    payoutCollectionPartner: 'An Sie',
    closeCase: 'Danach ist nichts mehr offen: den Fall als bezahlt schließen',
    frozen:
      'Eine Zahlung, deren Auszahlung abgerechnet ist, steht fest: Debitura nimmt dann weder eine Berichtigung noch eine Löschung an.',
    removeText: (amount, day) =>
      `Die Zahlung von ${amount} vom ${day} und ihre Auszahlung entfallen endgültig. Der Gläubiger sieht es sofort.`,
  },
  test: {
    record: 'Testzahlung erfassen',
    hint: 'Dies ist ein Testfall: Es fließt kein Geld, und alles zählt als Geld des Gläubigers.',
  },
  document: {
    kind: 'Art der Dateien, die Sie hinzufügen',
    none: 'Nicht angegeben',
    kinds: {
      OriginalInvoice: 'Originalrechnung',
      DebtorDocuments: 'Vom Schuldner',
      CreditorDocuments: 'Vom Gläubiger',
      PartnerDocuments: 'Von uns',
      DemandLetter: 'Mahnschreiben',
      Miscellaneous: 'Etwas anderes',
    },
  },
  note: {
    description: 'Notiz',
    eventDate: 'Tag des Ereignisses',
    dateHint: 'Für heute leer lassen.',
    seen: 'Der Gläubiger liest sie auch.',
  },
  fees: {
    grossAmount: 'Hauptforderung',
    interestFees: 'Zinsen',
    reminderFees: 'Mahngebühren',
    collectionFees: 'Inkassokosten',
    hint: 'Was der Schuldner insgesamt schuldet, nicht was noch offen ist. Was einging, wird als Zahlung erfasst.',
  },
  close: {
    closeCode: 'Warum',
    choose: 'Grund wählen',
    comment: 'In Ihren Worten',
    codes: {
      Paid: 'Ganz bezahlt',
      PartiallyPaid: 'Teilweise bezahlt',
      DebtorInsolventBankrupt: 'Schuldner zahlungsunfähig oder insolvent',
      DebtorUntraceable: 'Schuldner nicht auffindbar',
      DisputedLegalActionDeclinedByClient: 'Bestritten, Gläubiger will nicht vor Gericht',
      WithdrawnByClient: 'Vom Gläubiger zurückgenommen',
      PreLegalExhaustedNoPayment: 'Außergerichtlich alles versucht, nichts bezahlt',
      StatuteOfLimitationsExpired: 'Verjährt',
      SettlementRejectedByClient: 'Vergleich vom Gläubiger abgelehnt',
      UnresponsiveClient: 'Gläubiger antwortet nicht',
      UneconomicalToPursue: 'Lohnt nicht',
      Other: 'Ein anderer Grund',
    },
    unfitting: {
      noPayment:
        'Ganz bezahlt und teilweise bezahlt stehen nicht zur Wahl: Es ist keine Zahlung erfasst. Erfassen Sie sie zuerst.',
      stillOpen: (open) => `Ganz bezahlt steht nicht zur Wahl: ${open} sind noch offen.`,
      nothingOpen: 'Teilweise bezahlt steht nicht zur Wahl: Es ist nichts mehr offen.',
    },
    final:
      'Der Gläubiger wird benachrichtigt. Ein geschlossener Fall lässt sich von hier aus nicht wieder öffnen.',
  },

  question: {
    reopen: {
      heading: 'Der Fall wäre wieder offen',
      text: 'Er ist als bezahlt geschlossen. Danach bleibt etwas zu zahlen; er geht also zurück in die Arbeit, und der Gläubiger wird benachrichtigt.',
      agree: 'Ja, wieder öffnen',
    },
    price: {
      heading: 'Ihre Provision würde sich ändern',
      text: (before, after) =>
        `Mit dieser Hauptforderung beträgt sie ${after} statt ${before}. Noch ist nichts gesichert.`,
      agree: (after) => `Mit ${after} sichern`,
    },
    keep: {
      heading: 'Ihre Provision bleibt',
      text: (before, after) =>
        `Vereinbart waren ${before}, und dabei bleibt es, obwohl bei dieser Hauptforderung ${after} üblich wären. Noch ist nichts gesichert.`,
      agree: (before) => `Sichern und bei ${before} bleiben`,
    },
    unknownRate: 'ein anderer Satz',
    registerInstead:
      'Zu diesem Fall gibt es Zahlungen. Ist die Hauptforderung kleiner, weil etwas bezahlt wurde, erfassen Sie stattdessen eine Zahlung.',
    decline: 'Nein, so lassen',
  },

  phases: {
    sending: 'Wird gesendet…',
    checking: 'Es kam keine Antwort. Wir stellen fest, was daraus wurde.',
    unknown: 'Es kam keine Antwort, also ist es vielleicht geschehen.',
    unknownNote:
      'Es kam keine Antwort, also ist die Notiz vielleicht da. Sehen Sie im Verlauf nach, bevor Sie sie noch einmal schreiben.',
    unknownHint: 'Sehen Sie gleich noch einmal nach. Nachsehen tut nichts doppelt.',
    lookAgain: 'Noch einmal nachsehen',
    leave: 'Dieses Formular schließen',
    wasLost:
      'Es kam keine Antwort, und der Fall zeigt, dass nichts geschehen ist. Senden Sie es noch einmal.',
  },

  done: {
    start: 'Angenommen. Der Gläubiger hat Ihre Nachricht.',
    startReference: (reference) =>
      `Angenommen unter ${reference}. Der Gläubiger hat Ihre Nachricht.`,
    payment: 'Die Zahlung ist erfasst.',
    paymentLeft: (left) => `Die Zahlung ist erfasst. ${left} sind noch offen.`,
    paymentSplit: (creditor, partner) =>
      `Davon gehen ${creditor} an den Gläubiger und ${partner} an Sie.`,
    paymentClosed: 'Die Zahlung ist erfasst und der Fall als bezahlt geschlossen.',
    note: 'Die Notiz ist geschrieben. Der Gläubiger kann sie lesen.',
    fees: 'Die Beträge sind gesichert.',
    close: 'Der Fall ist geschlossen.',
    correct: 'Die Zahlung ist berichtigt.',
    remove: 'Die Zahlung ist gelöscht.',
    reopened: 'Der Fall ist wieder offen.',
  },

  refused: {
    heading: 'Das wurde nicht ausgeführt',
    rules: {
      start:
        'Debitura hat es nicht angenommen: Der Fall ist vielleicht schon vergeben oder braucht eigene Bedingungen (ein Streit, eine andere Art von Forderung). Die werden im Partnerportal von Debitura vereinbart.',
      payment: 'Debitura hat die Zahlung nicht angenommen. Prüfen Sie Tag, Betrag und Aufteilung.',
      note: 'Debitura hat die Notiz nicht angenommen.',
      fees: 'Debitura hat die Beträge nicht angenommen. Ein geschlossener Fall behält seine.',
      close:
        'Debitura hat diesen Grund nicht angenommen: Er passt nicht zu dem, was bezahlt wurde, oder der Fall ist schon geschlossen.',
      correct: 'Die Zahlung bleibt, wie sie ist: Ihre Auszahlung ist abgerechnet und steht fest.',
      remove: 'Die Zahlung bleibt: Ihre Auszahlung ist abgerechnet und steht fest.',
    },
    codes: {
      unauthenticated: 'Sie wurden abgemeldet. Melden Sie sich hier im Programm wieder an.',
      forbidden:
        'Sie dürfen das nicht tun. Fragen Sie die Person, die das Konto Ihres Inkassobüros verwaltet.',
      'not-found': 'Es ist nicht mehr hier. Sehen Sie sich den Fall noch einmal an.',
      'rate-limited':
        'Es wurde zu viel auf einmal gefragt. Warten Sie eine Minute und senden Sie es noch einmal.',
      invalid:
        'Debitura hat etwas abgelehnt, für das es hier kein Feld gibt. Prüfen Sie, was Sie geschrieben haben.',
    },
    other: 'Versuchen Sie es gleich noch einmal.',
  },

  errors: {
    welcomeMessage: {required: 'Schreiben Sie dem Gläubiger ein paar Worte.'},
    paymentAmount: {
      required: 'Geben Sie ein, wie viel eingegangen ist.',
      'too-small': 'Der Betrag muss größer als null sein.',
      other: figures,
    },
    date: {
      required: 'Geben Sie den Tag ein, an dem das Geld eingegangen ist.',
      'in-future': (limit) => `Das kann nicht nach heute liegen, dem ${limit}.`,
    },
    eventDate: {
      'in-future': (limit) => `Eine Notiz kann nicht nach heute liegen, dem ${limit}.`,
    },
    paymentRecipient: {required: 'Wählen Sie, wer das Geld erhalten hat.'},
    commissionPaymentStatus: {required: 'Wählen Sie, ob Sie Ihre Provision haben.'},
    payoutCreditor: {required: 'Geben Sie ein, was an den Gläubiger geht.', other: figures},
    payoutCollectionPartner: {
      required: 'Geben Sie ein, was an Sie geht.',
      other: 'Beide Teile müssen zusammen den Betrag ergeben, in Ziffern geschrieben.',
    },
    grossAmount: {
      required: 'Geben Sie die Hauptforderung ein.',
      'too-small': 'Die Hauptforderung kann nicht kleiner als null sein.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Wählen Sie, warum der Fall endet.'},
    comment: {required: 'Sagen Sie in wenigen Worten, was der andere Grund ist.'},
    description: {required: 'Schreiben Sie, was geschehen ist.'},
  },
};
export default partnerDesk;
