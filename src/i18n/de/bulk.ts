import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Überfällige Rechnungen ins Inkasso geben',
  heading: 'Überfällige Rechnungen',
  intro: 'Ein Fall je Schuldner. Sie sehen jede Provision, bevor etwas gesendet wird.',
  loading: 'Die Liste wird geladen…',
  failed: 'Dieser Teil wurde nicht geladen. Ihre Liste ist sicher.',
  again: 'Noch einmal versuchen',
  optional: 'freiwillig',
  kept: 'Liste in diesem Tab gesichert',

  drop: {
    heading: 'Welche Rechnungen sind überfällig?',
    text: 'Legen Sie hier eine Liste aus Ihrer Buchhaltung (CSV) oder E-Rechnungen ab. Vor dem Absenden verlässt nichts Ihren Computer.',
    choose: 'Dateien auswählen',
    more: 'Dateien hinzufügen',
    reading: 'Die Datei wird gelesen…',
    taken: (added) =>
      added === 1 ? 'Eine Rechnung hinzugefügt.' : `${added} Rechnungen hinzugefügt.`,
    known: (known) =>
      known === 1 ? 'Eine stand schon in der Liste.' : `${known} standen schon in der Liste.`,
    close: 'Schließen',
    refused: {
      'too-large':
        'Die Datei ist größer als 10 MB. Exportieren Sie nur, was überfällig ist, oder teilen Sie die Liste.',
      spreadsheet:
        'Das ist eine Tabelle. Öffnen Sie sie, wählen Sie „Speichern unter“ und den Typ CSV und legen Sie dann diese Datei ab.',
      'not-text': 'Diese Liste lässt sich hier nicht lesen. Exportieren Sie sie als CSV.',
      empty:
        'Unter den Überschriften steht keine Zeile. Exportieren Sie die Liste noch einmal und sehen Sie hinein.',
      'too-many-rows':
        'Die Liste hat mehr als 2.000 Zeilen. Teilen Sie sie und senden Sie einen Teil nach dem anderen.',
      'credit-note':
        'Das ist eine Gutschrift: Sie nimmt eine Forderung zurück, also gibt es nichts einzuziehen.',
      paid: 'Hierauf ist nichts mehr zu zahlen.',
      other:
        'Die Datei ließ sich nicht lesen. Exportieren Sie sie noch einmal oder fügen Sie die Rechnungen von Hand hinzu.',
    },
  },

  mapping: {
    heading: (file) => `Was steht in ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Eine Zeile' : `${rows} Zeilen`}. Prüfen Sie, ob jede Spalte richtig verstanden ist.`,
    column: 'Spalte',
    example: 'Erste Zeilen',
    holds: 'Enthält',
    nothing: 'Nicht benötigt',
    fields: {
      number: 'Rechnungsnummer',
      amount: 'Offener Betrag',
      currency: 'Währung',
      date: 'Rechnungsdatum',
      dueDate: 'Fälligkeit',
      description: 'Was geliefert wurde',
      type: 'Unternehmen oder privat',
      name: 'Name des Schuldners',
      contactPerson: 'Ansprechpartner',
      companyRegistrationNumber: 'Registernummer',
      address: 'Straße und Hausnummer',
      zipCode: 'Postleitzahl',
      city: 'Ort',
      state: 'Bundesland oder Region',
      countryAlpha2: 'Land',
      email: 'E-Mail',
      phone: 'Telefon',
    },
    currency: 'Währung aller Zeilen',
    country: 'Land aller Schuldner',
    choose: 'Nicht für alle gleich',
    dayOrder: (example) => `Wie ist ${example} gemeint?`,
    dayFirst: 'Tag zuerst',
    monthFirst: 'Monat zuerst',
    decimalMark: (example) => `Wie ist ${example} gemeint?`,
    noneMapped: 'Wählen Sie wenigstens die Spalte mit dem offenen Betrag.',
    take: (rows) => (rows === 1 ? 'Eine Zeile übernehmen' : `${rows} Zeilen übernehmen`),
    cancel: 'Abbrechen',
  },

  table: {
    caption: 'Fälle dieser Liste',
    columns: {
      debtor: 'Schuldner',
      invoices: 'Rechnungen',
      claim: 'Forderung',
      fee: 'Provision',
      state: 'Stand',
    },
    filter: 'Zeigen',
    all: 'Alle',
    open: 'Zu ergänzen',
    nameless: 'Schuldner ohne Namen',
    invoices: (count) => (count === 1 ? '1 Rechnung' : `${count} Rechnungen`),
    numberless: 'Keine Nummer',
    more: (count) => `${count} weitere…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Eine Rechnung' : `${invoices} Rechnungen`} in ${cases === 1 ? 'einem Fall' : `${cases} Fällen`}`,
    review: (count) => (count === 1 ? 'Einen Fall prüfen' : `${count} Fälle prüfen`),
    nothingReady: 'Noch ist kein Fall vollständig. Öffnen Sie eine Zeile, um zu sehen, was fehlt.',
    waiting: 'Die Provisionen werden ermittelt…',
    leftOut: (count) =>
      count === 1 ? 'Eine Rechnung ist weggelassen' : `${count} Rechnungen sind weggelassen`,
    takeBack: 'Zurückholen',
    takeBackNumber: (number) => `${number} zurückholen`,
    looking: 'Es wird gefragt, welche Rechnungen Debitura schon hat…',
    lookFailed:
      'Debitura hat nicht gesagt, welche Rechnungen schon dort sind. Drücken Sie den Knopf noch einmal.',
    existing: (count) =>
      count === 1
        ? 'Eine Rechnung ist schon bei Debitura und wird nicht noch einmal gesendet. Sehen Sie die Liste durch und machen Sie dann weiter.'
        : `${count} Rechnungen sind schon bei Debitura und werden nicht noch einmal gesendet. Sehen Sie die Liste durch und machen Sie dann weiter.`,
    clear: 'Neue Liste beginnen',
  },

  states: {
    ready: 'Bereit',
    missing: (count) => (count === 1 ? '1 Angabe fehlt' : `${count} Angaben fehlen`),
    asking: 'Provision wird ermittelt',
    ineligible: 'Nicht möglich',
    unpriced: 'Keine Provision bekannt',
    waiting: 'Wartet',
    sending: 'Wird gesendet',
    checking: 'Wird geprüft',
    made: 'Gesendet',
    pending: 'Unterschrift fehlt',
    duplicate: 'Fall gibt es schon',
    unsigned: 'Erst unterschreiben',
    failed: 'Nicht gesendet',
  },

  row: {
    line: (line, file) => `Zeile ${line} von ${file}`,
    unread: (text) => `In der Datei steht „${text}“; das ließ sich nicht lesen.`,
    debtor: 'Schuldner',
    change: 'Ändern',
    changeDebtor: 'Schuldner ändern',
    changeInvoice: (number) => `Rechnung ${number} ändern`,
    leaveOut: 'Weglassen',
    leaveOutInvoice: (number) => `Rechnung ${number} weglassen`,
    together: 'Mehrere Rechnungen werden',
    oneCase: 'ein Fall',
    oneEach: 'je ein Fall',
    numbers: 'Rechnungen',
    numberHint: 'Stellt sicher, dass keine Rechnung doppelt gesendet wird',
    repeated:
      'Diese Nummer steht zweimal in der Liste. Berichtigen Sie sie oder lassen Sie eine davon weg.',
    due: (date, due) => `${date}, fällig am ${due}`,
    askAgain: 'Provision noch einmal abfragen',
    priceFailed: 'Die Provision ließ sich gerade nicht lesen.',
    ineligible: 'So kann Debitura diese Forderung nicht annehmen.',
    reference: (reference) => `Fallnummer ${reference}`,
    existing: (reference) => `Rechnung ${reference} ging schon einmal ins Inkasso.`,
    held: 'Dieses Programm hat den Fall zurückgehalten.',
    unanswered:
      'Es kam keine Antwort, und es wurde kein Fall angelegt. Senden Sie ihn noch einmal.',
    unsigned:
      'Vor diesem Fall ist etwas zu unterschreiben. Unterschreiben Sie und senden Sie ihn dann noch einmal.',
  },

  review: {
    heading: 'Prüfen und absenden',
    intro: (cases) =>
      `${cases === 1 ? 'Ein Fall ist' : `${cases} Fälle sind`} bereit. Bevor Sie den Knopf drücken, wird nichts gesendet.`,
    left: (count) =>
      count === 1
        ? 'Ein Fall ist nicht vollständig; er bleibt in der Liste.'
        : `${count} Fälle sind nicht vollständig; sie bleiben in der Liste.`,
    costs: 'Was es kostet',
    currency: 'Währung',
    cases: 'Fälle',
    claim: 'Forderungen',
    full: 'Provision, wenn alles bezahlt wird',
    fees: 'Provisionen nach Partner',
    fee: (percent) => `${percent} dessen, was eingeht`,
    before:
      'Vor MwSt. und Kosten, die zu den Forderungen hinzukommen. Geht nichts ein, zahlen Sie nichts.',
    consent: (client, cases) =>
      cases === 1
        ? `Die Forderung ist unbezahlt und nicht bestritten. Ich gebe sie für ${client} ins Inkasso, nehme die angezeigte Provision an und bin mit den Punkten oben einverstanden.`
        : `Die Forderungen sind unbezahlt und nicht bestritten. Ich gebe diese ${cases} Forderungen für ${client} ins Inkasso, nehme die jeweils angezeigten Provisionen an und bin mit den Punkten oben einverstanden.`,
    submit: (cases) => (cases === 1 ? 'Einen Fall absenden' : `${cases} Fälle absenden`),
    back: 'Zurück zur Liste',
  },

  sending: {
    heading: 'Ihre Fälle werden gesendet',
    paused: 'Angehalten',
    progress: (done, all) => `${done} von ${all} Fällen erledigt`,
    text: 'Sie können diese Seite schließen: Was noch nicht gesendet ist, wartet in diesem Tab, und kein Fall wird doppelt angelegt.',
    unkept:
      'Diese Liste lässt sich nicht in diesem Tab sichern. Bitte bleiben Sie, bis alles erledigt ist; wenn Sie gehen, senden Sie dieselbe Liste noch einmal: Kein Fall wird doppelt angelegt.',
    checking: (count) =>
      count === 1
        ? 'Eine Antwort ging verloren; wir fragen nach, was daraus wurde.'
        : `${count} Antworten gingen verloren; wir fragen nach, was daraus wurde.`,
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    askNow: 'Jetzt fragen',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Kein Fall wurde angelegt'
        : made === 1
          ? 'Ein Fall ist angelegt'
          : `${made} Fälle sind angelegt`,
    duplicates: (count) =>
      count === 1
        ? 'Zu einer Rechnung gab es schon einen Fall; es wurde nichts doppelt angelegt.'
        : `Zu ${count} Rechnungen gab es schon einen Fall; es wurde nichts doppelt angelegt.`,
    failed: (count) =>
      count === 1
        ? 'Ein Fall wurde nicht gesendet. Öffnen Sie ihn, um den Grund zu sehen.'
        : `${count} Fälle wurden nicht gesendet. Öffnen Sie sie, um den Grund zu sehen.`,
    mend: 'Berichtigen und den Rest senden',
    download: 'Ergebnis herunterladen (CSV)',
    fileName: 'inkasso-ergebnis.csv',
    headings: {
      invoice: 'Rechnungsnummer',
      debtor: 'Schuldner',
      country: 'Land',
      date: 'Rechnungsdatum',
      dueDate: 'Fälligkeit',
      amount: 'Offener Betrag',
      currency: 'Währung',
      state: 'Stand',
      reference: 'Fallnummer',
      creditorReference: 'Ihre Referenz',
      fee: 'Provision in Prozent',
      reason: 'Grund',
    },
    sign: {
      heading: 'Noch ein Schritt: unterschreiben',
      text: (count) =>
        count === 1
          ? 'Ein Fall wartet auf eine Unterschrift. Er beginnt, wenn alles unterschrieben ist.'
          : `${count} Fälle warten auf Unterschriften. Sie beginnen, wenn alles unterschrieben ist; ein Besuch genügt für alle.`,
      now: 'Jetzt unterschreiben',
      leave: (host) => `Sie wechseln zu ${host} und kommen hierher zurück, wenn Sie fertig sind.`,
      noLink:
        'Debitura hat keine Adresse zum Unterschreiben genannt. Sehen Sie in einer Minute noch einmal nach.',
      again: 'Noch einmal nachsehen',
      reading: 'Wir lesen, was unterschrieben ist…',
    },
  },

  announce: {
    progress: (done, all) => `${done} von ${all} Fällen erledigt`,
    finished: (made) =>
      made === 1 ? 'Fertig. Ein Fall ist angelegt.' : `Fertig. ${made} Fälle sind angelegt.`,
  },
};
export default bulk;
