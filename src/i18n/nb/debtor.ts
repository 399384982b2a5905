import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Hvem skylder pengene?',
  intro: 'Som på fakturaen din. Partneren skriver til denne adressen.',
  type: 'Skyldneren er',
  types: {Company: 'Bedrift', Private: 'Privatperson'},
  chooseCountry: 'Velg et land',
  chooseState: 'Velg en delstat',
  labels: {
    name: 'Bedriftens navn',
    fullName: 'Fullt navn',
    companyRegistrationNumber: 'Organisasjonsnummer',
    contactPerson: 'Kontaktperson',
    address: 'Gate og husnummer',
    zipCode: 'Postnummer',
    city: 'Sted',
    state: 'Delstat eller region',
    stateAlpha2: 'Delstat',
    countryAlpha2: 'Land',
    email: 'E-post',
    phone: 'Telefon',
  },
  hints: {
    companyRegistrationNumber: 'Fra foretaksregisteret, for eksempel CVR eller HRB',
    reach: 'En e-postadresse eller et telefonnummer gjør inkassoarbeidet raskere',
    countryAlpha2: 'Avgjør partneren og provisjonen',
  },
  errors: {
    'debtor.type': {
      required: 'Velg om skyldneren er en bedrift eller en privatperson.',
      other: 'Velg om skyldneren er en bedrift eller en privatperson.',
    },
    'debtor.name': {
      required: 'Skriv skyldnerens navn slik det står på fakturaen.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters':
        'Navnet inneholder et linjeskift eller et annet skjult tegn. Skriv det på nytt.',
      other: 'Kontroller skyldnerens navn.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Forkort kontaktpersonens navn til ${limit} tegn.`,
      'control-characters': 'Kontaktpersonens navn inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller kontaktpersonen.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Forkort organisasjonsnummeret til ${limit} tegn.`,
      'control-characters': 'Organisasjonsnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller organisasjonsnummeret.',
    },
    'debtor.address': {
      required: 'Skriv skyldnerens gate og husnummer.',
      'too-long': (limit) => `Forkort gate og husnummer til ${limit} tegn.`,
      'control-characters':
        'Adressen inneholder et linjeskift eller et annet skjult tegn. Skriv den på nytt.',
      other: 'Kontroller gate og husnummer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Forkort postnummeret til ${limit} tegn.`,
      'control-characters': 'Postnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller postnummeret.',
    },
    'debtor.city': {
      required: 'Skriv skyldnerens sted.',
      'too-long': (limit) => `Forkort stedet til ${limit} tegn.`,
      'control-characters': 'Stedet inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller stedet.',
    },
    'debtor.state': {
      'too-long': (limit) => `Forkort delstat eller region til ${limit} tegn.`,
      'control-characters': 'Delstat eller region inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller delstat eller region.',
    },
    'debtor.stateAlpha2': {
      required: 'Velg delstaten: I USA avgjør den partneren.',
      'not-a-code': 'Velg delstaten fra listen.',
      other: 'Velg delstaten fra listen.',
    },
    'debtor.countryAlpha2': {
      required: 'Velg skyldnerens land.',
      'not-a-code': 'Velg skyldnerens land.',
      other: 'Debitura kjenner ikke dette landet. Velg et annet.',
    },
    'debtor.email': {
      'not-an-email': 'Skriv e-postadressen som navn@firma.no, eller la feltet stå tomt.',
      'too-long': (limit) => `Forkort e-postadressen til ${limit} tegn.`,
      'control-characters': 'E-postadressen inneholder et skjult tegn. Skriv den på nytt.',
      other: 'Kontroller e-postadressen.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Forkort telefonnummeret til ${limit} tegn.`,
      'control-characters': 'Telefonnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller telefonnummeret.',
    },
  },
};
export default debtor;
