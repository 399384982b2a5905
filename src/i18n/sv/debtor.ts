import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Vem är skyldig pengarna?',
  intro: 'Som på din faktura. Partnern skriver till den här adressen.',
  type: 'Gäldenären är',
  types: {Company: 'Företag', Private: 'Privatperson'},
  chooseCountry: 'Välj ett land',
  chooseState: 'Välj en delstat',
  labels: {
    name: 'Företagets namn',
    fullName: 'Fullständigt namn',
    companyRegistrationNumber: 'Organisationsnummer',
    contactPerson: 'Kontaktperson',
    address: 'Gata och nummer',
    zipCode: 'Postnummer',
    city: 'Ort',
    state: 'Delstat eller region',
    stateAlpha2: 'Delstat',
    countryAlpha2: 'Land',
    email: 'E-post',
    phone: 'Telefon',
  },
  hints: {
    companyRegistrationNumber: 'Från företagsregistret, till exempel CVR eller HRB',
    reach: 'En e-postadress eller ett telefonnummer gör inkassoarbetet snabbare',
    countryAlpha2: 'Avgör partnern och provisionen',
  },
  errors: {
    'debtor.type': {
      required: 'Välj om gäldenären är ett företag eller en privatperson.',
      other: 'Välj om gäldenären är ett företag eller en privatperson.',
    },
    'debtor.name': {
      required: 'Skriv gäldenärens namn som det står på fakturan.',
      'too-long': (limit) => `Korta namnet till ${limit} tecken.`,
      'control-characters':
        'Namnet innehåller en radbrytning eller ett annat dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera gäldenärens namn.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Korta kontaktpersonens namn till ${limit} tecken.`,
      'control-characters': 'Kontaktpersonens namn innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera kontaktpersonen.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Korta organisationsnumret till ${limit} tecken.`,
      'control-characters': 'Organisationsnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera organisationsnumret.',
    },
    'debtor.address': {
      required: 'Skriv gäldenärens gata och nummer.',
      'too-long': (limit) => `Korta gata och nummer till ${limit} tecken.`,
      'control-characters':
        'Adressen innehåller en radbrytning eller ett annat dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera gata och nummer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Korta postnumret till ${limit} tecken.`,
      'control-characters': 'Postnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera postnumret.',
    },
    'debtor.city': {
      required: 'Skriv gäldenärens ort.',
      'too-long': (limit) => `Korta orten till ${limit} tecken.`,
      'control-characters': 'Orten innehåller ett dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera orten.',
    },
    'debtor.state': {
      'too-long': (limit) => `Korta delstat eller region till ${limit} tecken.`,
      'control-characters': 'Delstat eller region innehåller ett dolt tecken. Skriv på nytt.',
      other: 'Kontrollera delstat eller region.',
    },
    'debtor.stateAlpha2': {
      required: 'Välj delstat: i USA avgör den partnern.',
      'not-a-code': 'Välj delstat i listan.',
      other: 'Välj delstat i listan.',
    },
    'debtor.countryAlpha2': {
      required: 'Välj gäldenärens land.',
      'not-a-code': 'Välj gäldenärens land.',
      other: 'Debitura känner inte till det här landet. Välj ett annat.',
    },
    'debtor.email': {
      'not-an-email': 'Skriv e-postadressen som namn@foretag.se, eller lämna fältet tomt.',
      'too-long': (limit) => `Korta e-postadressen till ${limit} tecken.`,
      'control-characters': 'E-postadressen innehåller ett dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera e-postadressen.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Korta telefonnumret till ${limit} tecken.`,
      'control-characters': 'Telefonnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera telefonnumret.',
    },
  },
};
export default debtor;
