import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Wie moet betalen?',
  intro: 'Zoals op uw factuur. De partner schrijft naar dit adres.',
  type: 'De debiteur is een',
  types: {Company: 'Bedrijf', Private: 'Particulier'},
  chooseCountry: 'Kies een land',
  chooseState: 'Kies een staat',
  labels: {
    name: 'Bedrijfsnaam',
    fullName: 'Volledige naam',
    companyRegistrationNumber: 'Registratienummer',
    contactPerson: 'Contactpersoon',
    address: 'Straat en huisnummer',
    zipCode: 'Postcode',
    city: 'Plaats',
    state: 'Staat of regio',
    stateAlpha2: 'Staat',
    countryAlpha2: 'Land',
    email: 'E-mail',
    phone: 'Telefoon',
  },
  hints: {
    companyRegistrationNumber: 'Uit het handelsregister, bijvoorbeeld KvK of CVR',
    reach: 'Een e-mailadres of telefoonnummer versnelt de incasso',
    countryAlpha2: 'Bepaalt de partner en de commissie',
  },
  errors: {
    'debtor.type': {
      required: 'Kies of de debiteur een bedrijf of een particulier is.',
      other: 'Kies of de debiteur een bedrijf of een particulier is.',
    },
    'debtor.name': {
      required: 'Vul de naam van de debiteur in zoals die op de factuur staat.',
      'too-long': (limit) => `Kort de naam in tot ${limit} tekens.`,
      'control-characters':
        'De naam bevat een regeleinde of een ander onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de naam van de debiteur.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Kort de naam van de contactpersoon in tot ${limit} tekens.`,
      'control-characters':
        'De naam van de contactpersoon bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de contactpersoon.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Kort het registratienummer in tot ${limit} tekens.`,
      'control-characters': 'Het registratienummer bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het registratienummer.',
    },
    'debtor.address': {
      required: 'Vul de straat en het huisnummer van de debiteur in.',
      'too-long': (limit) => `Kort de straat en het huisnummer in tot ${limit} tekens.`,
      'control-characters':
        'Het adres bevat een regeleinde of een ander onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer de straat en het huisnummer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Kort de postcode in tot ${limit} tekens.`,
      'control-characters': 'De postcode bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de postcode.',
    },
    'debtor.city': {
      required: 'Vul de plaats van de debiteur in.',
      'too-long': (limit) => `Kort de plaats in tot ${limit} tekens.`,
      'control-characters': 'De plaats bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de plaats.',
    },
    'debtor.state': {
      'too-long': (limit) => `Kort de staat of regio in tot ${limit} tekens.`,
      'control-characters': 'De staat of regio bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de staat of regio.',
    },
    'debtor.stateAlpha2': {
      required: 'Kies de staat: in de Verenigde Staten bepaalt die de partner.',
      'not-a-code': 'Kies de staat uit de lijst.',
      other: 'Kies de staat uit de lijst.',
    },
    'debtor.countryAlpha2': {
      required: 'Kies het land van de debiteur.',
      'not-a-code': 'Kies het land van de debiteur.',
      other: 'Debitura kent dit land niet. Kies een ander land.',
    },
    'debtor.email': {
      'not-an-email': 'Schrijf het e-mailadres zoals naam@bedrijf.nl, of laat het leeg.',
      'too-long': (limit) => `Kort het e-mailadres in tot ${limit} tekens.`,
      'control-characters': 'Het e-mailadres bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het e-mailadres.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Kort het telefoonnummer in tot ${limit} tekens.`,
      'control-characters': 'Het telefoonnummer bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het telefoonnummer.',
    },
  },
};
export default debtor;
