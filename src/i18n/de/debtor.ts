import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Wer schuldet das Geld?',
  intro: 'Wie auf Ihrer Rechnung. Der Partner schreibt an diese Anschrift.',
  type: 'Der Schuldner ist',
  types: {Company: 'ein Unternehmen', Private: 'eine Privatperson'},
  chooseCountry: 'Land auswählen',
  chooseState: 'Bundesstaat auswählen',
  labels: {
    name: 'Name des Unternehmens',
    fullName: 'Vor- und Nachname',
    companyRegistrationNumber: 'Registernummer',
    contactPerson: 'Ansprechpartner',
    address: 'Straße und Hausnummer',
    zipCode: 'Postleitzahl',
    city: 'Ort',
    state: 'Bundesland oder Region',
    stateAlpha2: 'Bundesstaat',
    countryAlpha2: 'Land',
    email: 'E-Mail',
    phone: 'Telefon',
  },
  hints: {
    companyRegistrationNumber: 'Aus dem Handelsregister, zum Beispiel HRB oder CVR',
    reach: 'Eine E-Mail-Adresse oder Telefonnummer beschleunigt das Inkasso',
    countryAlpha2: 'Bestimmt den Partner und die Provision',
  },
  errors: {
    'debtor.type': {
      required: 'Wählen Sie, ob der Schuldner ein Unternehmen oder eine Privatperson ist.',
      other: 'Wählen Sie, ob der Schuldner ein Unternehmen oder eine Privatperson ist.',
    },
    'debtor.name': {
      required: 'Geben Sie den Namen des Schuldners ein, wie er auf der Rechnung steht.',
      'too-long': (limit) => `Kürzen Sie den Namen auf ${limit} Zeichen.`,
      'control-characters':
        'Der Name enthält einen Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Namen des Schuldners.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Kürzen Sie den Namen des Ansprechpartners auf ${limit} Zeichen.`,
      'control-characters':
        'Der Name des Ansprechpartners enthält ein verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Ansprechpartner.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Kürzen Sie die Registernummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Registernummer enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Registernummer.',
    },
    'debtor.address': {
      required: 'Geben Sie Straße und Hausnummer des Schuldners ein.',
      'too-long': (limit) => `Kürzen Sie Straße und Hausnummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Anschrift enthält einen Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie Straße und Hausnummer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Kürzen Sie die Postleitzahl auf ${limit} Zeichen.`,
      'control-characters':
        'Die Postleitzahl enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Postleitzahl.',
    },
    'debtor.city': {
      required: 'Geben Sie den Ort des Schuldners ein.',
      'too-long': (limit) => `Kürzen Sie den Ort auf ${limit} Zeichen.`,
      'control-characters': 'Der Ort enthält ein verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Ort.',
    },
    'debtor.state': {
      'too-long': (limit) => `Kürzen Sie Bundesland oder Region auf ${limit} Zeichen.`,
      'control-characters':
        'Bundesland oder Region enthält ein verborgenes Zeichen. Geben Sie es neu ein.',
      other: 'Prüfen Sie Bundesland oder Region.',
    },
    'debtor.stateAlpha2': {
      required: 'Wählen Sie den Bundesstaat: In den USA bestimmt er den Partner.',
      'not-a-code': 'Wählen Sie den Bundesstaat aus der Liste.',
      other: 'Wählen Sie den Bundesstaat aus der Liste.',
    },
    'debtor.countryAlpha2': {
      required: 'Wählen Sie das Land des Schuldners.',
      'not-a-code': 'Wählen Sie das Land des Schuldners.',
      other: 'Debitura kennt dieses Land nicht. Wählen Sie ein anderes.',
    },
    'debtor.email': {
      'not-an-email':
        'Schreiben Sie die E-Mail-Adresse wie name@firma.de, oder lassen Sie das Feld leer.',
      'too-long': (limit) => `Kürzen Sie die E-Mail-Adresse auf ${limit} Zeichen.`,
      'control-characters':
        'Die E-Mail-Adresse enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die E-Mail-Adresse.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Kürzen Sie die Telefonnummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Telefonnummer enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Telefonnummer.',
    },
  },
};
export default debtor;
