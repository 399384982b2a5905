import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `${name} wird gelesen…`,
  mark: (name) => `Aus ${name}`,
  hide: 'Diesen Hinweis ausblenden',

  refused: {
    heading: (name) => `${name} ließ sich nicht lesen`,
    attached: 'Zu Ihren Unterlagen wurde die Datei trotzdem hinzugefügt.',
    empty:
      'Die Datei ist leer. Exportieren Sie die Rechnung noch einmal und legen Sie sie wieder ab.',
    'too-large': (limit) =>
      `Die Datei ist größer als ${limit} und wurde deshalb nicht geöffnet. Füllen Sie die Felder von Hand aus und fügen Sie ein kleineres PDF bei.`,
    'too-complex':
      'Die Datei enthält weit mehr Einträge als jede Rechnung und wurde deshalb nicht weiter geöffnet. Füllen Sie die Felder von Hand aus.',
    'unknown-format':
      'Das ist weder XML noch PDF, und E-Rechnungen sind eines von beiden. Füllen Sie die Felder von Hand aus.',
    'not-an-invoice': (found) =>
      `Das ist eine XML-Datei anderer Art (${found}). Legen Sie eine Rechnung in UBL oder CII ab oder füllen Sie die Felder von Hand aus.`,
    renamed: (found) =>
      `Der Inhalt ist ${found}, der Name sagt aber etwas anderes. Lassen Sie den Namen auf ${found === 'PDF' ? '.pdf' : '.xml'} enden und legen Sie die Datei noch einmal ab.`,
    broken:
      'Die Datei ist beschädigt oder unvollständig. Exportieren oder laden Sie sie noch einmal und legen Sie sie wieder ab.',
    doctype:
      'Die Datei bringt eigene Dokumentregeln mit, die keine Rechnung braucht und manche Angriffe nutzen. Nichts davon wurde ausgeführt. Exportieren Sie die Rechnung noch einmal oder füllen Sie die Felder von Hand aus.',
    encrypted:
      'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne und legen Sie sie noch einmal ab.',
    'no-attachment':
      'Dieses PDF können nur Menschen lesen: Es enthält keine Rechnungsdaten. Füllen Sie die Felder von Hand aus.',
    unavailable:
      'Der Teil, der Rechnungen liest, wurde nicht geladen. Prüfen Sie Ihre Verbindung und legen Sie die Datei noch einmal ab.',
  },

  attached: {
    heading: 'Zu Ihren Unterlagen hinzugefügt',
    text: (names) =>
      `${names}: enthält keine Rechnungsdaten, mit denen sich etwas ausfüllen lässt.`,
  },

  filled: (count, name) =>
    count === 1
      ? `Ein Feld ist aus ${name} ausgefüllt`
      : `${count} Felder sind aus ${name} ausgefüllt`,
  filledText: 'Prüfen Sie sie: Bei jedem steht, woher es kommt.',
  read: (name) => `${name} ist gelesen`,
  held: (name) => `${name} wurde gelesen, und noch ist nichts ausgefüllt`,
  anyway: 'Trotzdem ausfüllen',

  facts: {
    creditNote:
      'Das ist eine Gutschrift: Mit ihr geht Geld zurück, also gibt es nichts einzuziehen.',
    creditNoteOf: (number) =>
      `Das ist eine Gutschrift zu Rechnung ${number}: Mit ihr geht Geld zurück, also gibt es nichts einzuziehen.`,
    paid: 'Zu dieser Rechnung ist nichts offen: Laut ihrem Inhalt ist alles bezahlt.',
    owed: (amount) =>
      `Nach dieser Rechnung schulden Sie dem Käufer ${amount}. Es gibt nichts einzuziehen.`,
    seller: (seller, client) =>
      `Diese Rechnung kommt von ${seller}, und Sie handeln für ${client}. Prüfen Sie, ob es Ihre ist.`,
    sellerOnly: (seller) =>
      `Diese Rechnung kommt von ${seller}, nicht aus Ihrem Land. Prüfen Sie, ob es Ihre ist.`,
    correction: 'Diese Rechnung berichtigt eine frühere. Fordern Sie nur eine der beiden ein.',
    correctionOf: (number) =>
      `Diese Rechnung berichtigt Rechnung ${number}. Fordern Sie nur eine der beiden ein.`,
    notDue: (day) =>
      `Die Rechnung ist erst am ${day} fällig. Das Inkasso beginnt, wenn der Schuldner in Verzug ist.`,
    partlyPaid: (paid, total) =>
      `${paid} von ${total} sind schon bezahlt: Gefordert wird nur der offene Rest.`,
    terms:
      'Die Rechnung nennt keine Fälligkeit, sagt aber dies zur Zahlung. Geben Sie die Fälligkeit ein, die daraus folgt:',
  },

  conflicts: {
    heading: (field) => `Die Rechnung gibt zwei Antworten: ${field}. Welche stimmt?`,
    use: (field, value) => `${value} übernehmen: ${field}`,
  },

  differences: {
    heading: (count) =>
      count === 1
        ? 'In einem Feld steht schon etwas anderes'
        : 'In einigen Feldern steht schon etwas anderes',
    other: (number) => `Das ist eine andere Rechnung: ${number}`,
    here: 'Im Formular',
    there: 'Auf der Rechnung',
    empty: 'noch nichts',
    use: 'Werte der Rechnung übernehmen',
    keep: 'Behalten, was im Formular steht',
    add: 'Als weitere Rechnung hinzufügen',
  },

  pdf: {
    text: 'Debitura nimmt kein XML als Unterlage an. Fügen Sie auch das PDF dieser Rechnung hinzu.',
    choose: 'PDF auswählen',
  },
  unread: (names) => `Noch nicht gelesen: ${names}. Legen Sie immer nur eine Rechnung ab.`,

  fields: {
    currencyCode: 'Währung',
    amount: 'Offener Betrag',
    number: 'Rechnungsnummer',
    date: 'Rechnungsdatum',
    dueDate: 'Fälligkeit',
    claimDescription: 'Beschreibung',
    name: 'Name des Schuldners',
    contactPerson: 'Ansprechpartner',
    companyRegistrationNumber: 'Registernummer',
    address: 'Straße und Hausnummer',
    zipCode: 'Postleitzahl',
    city: 'Ort',
    state: 'Region',
    stateAlpha2: 'Bundesstaat',
    countryAlpha2: 'Land',
    email: 'E-Mail',
    phone: 'Telefon',
  },
};
export default invoice;
