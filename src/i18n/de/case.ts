import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Inkassofall',
  loading: 'Der Fall wird geladen…',
  test: 'Testfall',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Eingegangen: ${amount}.`,
  stages: 'Abschnitte des Falls',
  done: 'erledigt',
  asOf: (time) => `Stand: ${time}`,
  refresh: 'Aktualisieren',
  noCase: 'Es ist kein Fall gewählt.',

  duties: {
    heading: 'Was Sie zu tun haben',
    sign: {
      heading: 'Den Vertrag unterschreiben',
      text: (host) => `Sie wechseln zu ${host} und kommen hierher zurück, wenn Sie fertig sind.`,
      action: 'Jetzt unterschreiben',
      noLink:
        'Debitura hat keine Adresse zum Unterschreiben genannt. Sehen Sie in einer Minute noch einmal nach.',
      again: 'Noch einmal nachsehen',
    },
    missing: 'Etwas fehlt',
    answer: 'Antworten',
    addFile: 'Datei hinzufügen',
    open: 'Bei Debitura öffnen',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Bis ${day}`,
  },

  returned: {
    signed: 'Alles ist unterschrieben. Debitura macht mit dem Fall weiter.',
    open: 'Etwas wartet noch auf Ihre Unterschrift. Machen Sie damit weiter, wann Sie möchten.',
    abandoned:
      'Sie sind vor dem Ende zurückgekommen. Es ist nichts verloren: Machen Sie weiter, wann Sie möchten.',
    unknown:
      'Es ließ sich nicht feststellen, ob alles unterschrieben ist. Sehen Sie in einer Minute noch einmal nach.',
  },

  quotes: {
    heading: 'Angebote',
    none: 'Partner werden nach ihrem Preis gefragt. Sobald einer antwortet, erfahren Sie es.',
    count: (given, most) => `${given} von höchstens ${most} Partnern haben geantwortet.`,
    successFee: (percent) => `${percent} dessen, was eingeht`,
    hourlyRate: (amount) => `${amount} je Stunde`,
    flatFee: (amount) => `insgesamt etwa ${amount}`,
    noPrice: 'Der Preis steht im vollständigen Angebot.',
    partner: 'Ein Partner',
    accepted: 'Gewählt',
    declined: 'Nicht gewählt',
    choose: 'Bei Debitura wählen',
    read: 'Bei Debitura lesen',
  },

  money: {
    heading: 'Geld',
    claim: 'Forderung',
    received: 'Bisher eingegangen',
    recovered: 'Eingezogen',
    interestFees: 'Hinzugekommene Zinsen',
    reminderFees: 'Hinzugekommene Mahngebühren',
    collectionFees: 'Hinzugekommene Inkassokosten',
    open: 'Noch offen',
    unpaid: 'Unbezahlt geblieben',
    unknown: 'derzeit nicht bekannt',
    bar: (received, claim, open) =>
      `${received} von ${claim} sind eingegangen, ${open} sind noch offen.`,
    barUnpaid: (received, claim, open) =>
      `${received} von ${claim} sind eingegangen, ${open} blieben unbezahlt.`,
    payments: 'Zahlungen',
    takenBack: (amount, day) => `Die Zahlung von ${amount} vom ${day} wurde zurückgenommen.`,
    fee: (percent) => `Die Provision des Partners beträgt ${percent} dessen, was eingeht.`,
  },
  exclusive: {
    active: (partner, day) => `Bis ${day} betreibt nur ${partner} die Forderung`,
    expired: (partner, day) =>
      `Die Zeit, in der nur ${partner} die Forderung betreibt, endete am ${day}.`,
    ended: (partner) => `Die Zeit, in der nur ${partner} die Forderung betreibt, ist vorbei.`,
    terminated: (partner) =>
      `Die Zeit, in der nur ${partner} die Forderung betreibt, wurde vorzeitig beendet.`,
    extended: {
      Payment: (day) => `verlängert durch die Zahlung vom ${day}`,
      PromiseToPay: (day) => `verlängert durch die Zahlungszusage vom ${day}`,
      PaymentAgreement: (day) => `verlängert durch die Zahlungsvereinbarung vom ${day}`,
      Manual: (day) => `verlängert am ${day}`,
    },
  },

  history: {
    heading: 'Verlauf',
    next: 'als Nächstes',
    none: 'Noch ist nichts geschehen.',
    all: (count) => `Alle ${count} Einträge zeigen`,
    by: (name) => `von ${name}`,
  },

  messages: {
    heading: 'Nachrichten',
    none: 'Noch keine Nachrichten.',
    you: 'Sie',
    system: 'System',
    unread: 'Neu',
    label: (partner) => `Nachricht, Empfänger: ${partner}`,
    send: 'Senden',
    sending: 'Wird gesendet…',
    failed: 'Nicht gesendet.',
    unknown:
      'Es kam keine Antwort, also ist sie vielleicht angekommen. Sehen Sie nach, ob sie oben steht, bevor Sie sie noch einmal senden.',
    again: 'Noch einmal senden',
    remove: 'Entfernen',
    tooLong: (limit) => `Kürzen Sie Ihre Nachricht auf ${limit} Zeichen.`,
    noWriter:
      'Ihre E-Mail-Adresse gehört zu keinem Benutzer bei Debitura, deshalb können Sie hier nicht schreiben. Ein Benutzer Ihres Unternehmens kann es, oder bitten Sie den Anbieter dieses Programms, Sie hinzuzufügen.',
    notAllowed:
      'Sie dürfen die Nachrichten lesen, aber nicht schreiben. Fragen Sie die Person, die das Konto Ihres Unternehmens verwaltet.',
  },

  files: {
    heading: 'Dateien',
    none: 'Noch keine Dateien.',
    open: (name) => `${name} öffnen`,
    opening: 'Wird geöffnet…',
    ready: 'Hier öffnen, falls kein neuer Tab erschienen ist',
    noLink: 'Diese Datei lässt sich von hier aus nicht öffnen.',
    add: 'Dateien hinzufügen',
    limits: (types, size) => `${types}. Je Datei bis ${size}.`,
    waiting: 'Wartet…',
    uploading: 'Wird gesendet…',
    failed: 'Nicht gesendet.',
    again: 'Noch einmal versuchen',
    remove: 'Entfernen',
    refused: {
      type: (name, types) =>
        `${name}: Dieses Format wird nicht angenommen. Speichern Sie die Datei als ${types}.`,
      size: (name, size) =>
        `${name} ist größer als ${size}. Verkleinern oder teilen Sie die Datei.`,
      empty: (name) => `${name} ist leer. Wählen Sie die Datei mit ihrem Inhalt.`,
      name: (name) =>
        `${name}: Geben Sie der Datei einen kürzeren, einfachen Namen und wählen Sie sie noch einmal.`,
      count: (name, count) => `${name}: Mehr als ${count} Dateien nimmt ein Fall nicht auf.`,
      content: (name) =>
        `${name}: Der Inhalt passt nicht zum Namen. Speichern Sie die Datei neu in ihrem wirklichen Format.`,
    },
  },

  news: {
    payment: (amount) => `Eine Zahlung ist eingegangen: ${amount}.`,
    'taken-back': (amount) => `Eine Zahlung wurde zurückgenommen: ${amount}.`,
    message: 'Eine neue Nachricht ist da.',
  },

  failed: {
    heading: 'Der Fall ließ sich nicht laden',
    part: 'Dieser Teil ließ sich nicht laden.',
    stale: (time) => `Der Fall ließ sich nicht aktualisieren. Letzter Stand: ${time}.`,
    again: 'Noch einmal versuchen',
    offline: 'Sie sind offline. Mit der Verbindung kommt alles zurück.',
    unauthenticated: 'Sie wurden abgemeldet. Melden Sie sich hier im Programm wieder an.',
    forbidden:
      'Sie dürfen diesen Fall nicht sehen. Fragen Sie die Person, die das Konto Ihres Unternehmens verwaltet.',
    'not-found':
      'Er existiert nicht oder gehört einem anderen Unternehmen. Gehen Sie zurück und wählen Sie ihn noch einmal.',
    'not-available':
      'Ihr Konto arbeitet in einer anderen Rolle im Netzwerk, in der es das nicht gibt.',
    'client-not-ready': 'Ihr Unternehmen ist noch nicht für das Inkasso eingerichtet.',
    'rate-limited': 'Es wurde zu viel auf einmal gefragt. Gleich wird es noch einmal versucht.',
    other: 'Versuchen Sie es gleich noch einmal.',
    support: (requestId) => `Bleibt es dabei, nennen Sie dem Support diese Nummer: ${requestId}`,
  },
};
export default caseWords;
