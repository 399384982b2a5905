import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Hvem skylder pengene?',
  intro: 'Som på din faktura. Partneren skriver til denne adresse.',
  type: 'Skyldneren er',
  types: {Company: 'Virksomhed', Private: 'Privatperson'},
  chooseCountry: 'Vælg et land',
  chooseState: 'Vælg en delstat',
  labels: {
    name: 'Virksomhedens navn',
    fullName: 'Fulde navn',
    companyRegistrationNumber: 'Registreringsnummer',
    contactPerson: 'Kontaktperson',
    address: 'Vej og husnummer',
    zipCode: 'Postnummer',
    city: 'By',
    state: 'Delstat eller region',
    stateAlpha2: 'Delstat',
    countryAlpha2: 'Land',
    email: 'E-mail',
    phone: 'Telefon',
  },
  hints: {
    companyRegistrationNumber: 'Fra virksomhedsregistret, for eksempel CVR eller HRB',
    reach: 'En e-mailadresse eller et telefonnummer fremskynder inkassoen',
    countryAlpha2: 'Afgør partneren og salæret',
  },
  errors: {
    'debtor.type': {
      required: 'Vælg, om skyldneren er en virksomhed eller en privatperson.',
      other: 'Vælg, om skyldneren er en virksomhed eller en privatperson.',
    },
    'debtor.name': {
      required: 'Skriv skyldnerens navn, som det står på fakturaen.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters':
        'Navnet indeholder et linjeskift eller et andet skjult tegn. Skriv det igen.',
      other: 'Kontrollér skyldnerens navn.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Forkort kontaktpersonens navn til ${limit} tegn.`,
      'control-characters': 'Kontaktpersonens navn indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér kontaktpersonen.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Forkort registreringsnummeret til ${limit} tegn.`,
      'control-characters': 'Registreringsnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér registreringsnummeret.',
    },
    'debtor.address': {
      required: 'Skriv skyldnerens vej og husnummer.',
      'too-long': (limit) => `Forkort vej og husnummer til ${limit} tegn.`,
      'control-characters':
        'Adressen indeholder et linjeskift eller et andet skjult tegn. Skriv den igen.',
      other: 'Kontrollér vej og husnummer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Forkort postnummeret til ${limit} tegn.`,
      'control-characters': 'Postnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér postnummeret.',
    },
    'debtor.city': {
      required: 'Skriv skyldnerens by.',
      'too-long': (limit) => `Forkort byen til ${limit} tegn.`,
      'control-characters': 'Byen indeholder et skjult tegn. Skriv den igen.',
      other: 'Kontrollér byen.',
    },
    'debtor.state': {
      'too-long': (limit) => `Forkort delstat eller region til ${limit} tegn.`,
      'control-characters': 'Delstat eller region indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér delstat eller region.',
    },
    'debtor.stateAlpha2': {
      required: 'Vælg delstaten: I USA afgør den partneren.',
      'not-a-code': 'Vælg delstaten fra listen.',
      other: 'Vælg delstaten fra listen.',
    },
    'debtor.countryAlpha2': {
      required: 'Vælg skyldnerens land.',
      'not-a-code': 'Vælg skyldnerens land.',
      other: 'Debitura kender ikke dette land. Vælg et andet.',
    },
    'debtor.email': {
      'not-an-email': 'Skriv e-mailadressen som navn@firma.dk, eller lad feltet stå tomt.',
      'too-long': (limit) => `Forkort e-mailadressen til ${limit} tegn.`,
      'control-characters': 'E-mailadressen indeholder et skjult tegn. Skriv den igen.',
      other: 'Kontrollér e-mailadressen.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Forkort telefonnummeret til ${limit} tegn.`,
      'control-characters': 'Telefonnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér telefonnummeret.',
    },
  },
};
export default debtor;
