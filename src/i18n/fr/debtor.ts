import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Qui doit payer\u202f?',
  intro: 'Tel qu’imprimé sur votre facture. Le partenaire écrit à cette adresse.',
  type: 'Le débiteur est',
  types: {Company: 'Une entreprise', Private: 'Un particulier'},
  chooseCountry: 'Choisissez un pays',
  chooseState: 'Choisissez un État',
  labels: {
    name: 'Nom de l’entreprise',
    fullName: 'Nom complet',
    companyRegistrationNumber: 'Numéro d’immatriculation',
    contactPerson: 'Interlocuteur',
    address: 'Rue et numéro',
    zipCode: 'Code postal',
    city: 'Ville',
    state: 'État ou région',
    stateAlpha2: 'État',
    countryAlpha2: 'Pays',
    email: 'E-mail',
    phone: 'Téléphone',
  },
  hints: {
    companyRegistrationNumber: 'Du registre des entreprises, par exemple SIREN ou BCE',
    reach: 'Une adresse e-mail ou un numéro de téléphone accélère le recouvrement',
    countryAlpha2: 'Détermine le partenaire et la commission',
  },
  errors: {
    'debtor.type': {
      required: 'Indiquez si le débiteur est une entreprise ou un particulier.',
      other: 'Indiquez si le débiteur est une entreprise ou un particulier.',
    },
    'debtor.name': {
      required: 'Indiquez le nom du débiteur tel qu’il figure sur la facture.',
      'too-long': (limit) => `Ramenez le nom à ${limit} caractères.`,
      'control-characters':
        'Le nom contient un saut de ligne ou un autre caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le nom du débiteur.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Ramenez le nom de l’interlocuteur à ${limit} caractères.`,
      'control-characters':
        'Le nom de l’interlocuteur contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez l’interlocuteur.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Ramenez le numéro d’immatriculation à ${limit} caractères.`,
      'control-characters':
        'Le numéro d’immatriculation contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le numéro d’immatriculation.',
    },
    'debtor.address': {
      required: 'Indiquez la rue et le numéro du débiteur.',
      'too-long': (limit) => `Ramenez la rue et le numéro à ${limit} caractères.`,
      'control-characters':
        'L’adresse contient un saut de ligne ou un autre caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez la rue et le numéro.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Ramenez le code postal à ${limit} caractères.`,
      'control-characters':
        'Le code postal contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le code postal.',
    },
    'debtor.city': {
      required: 'Indiquez la ville du débiteur.',
      'too-long': (limit) => `Ramenez la ville à ${limit} caractères.`,
      'control-characters': 'La ville contient un caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez la ville.',
    },
    'debtor.state': {
      'too-long': (limit) => `Ramenez l’État ou la région à ${limit} caractères.`,
      'control-characters':
        'L’État ou la région contient un caractère invisible. Saisissez ce champ de nouveau.',
      other: 'Vérifiez l’État ou la région.',
    },
    'debtor.stateAlpha2': {
      required: 'Choisissez l’État\u00a0: aux États-Unis, il détermine le partenaire.',
      'not-a-code': 'Choisissez l’État dans la liste.',
      other: 'Choisissez l’État dans la liste.',
    },
    'debtor.countryAlpha2': {
      required: 'Choisissez le pays du débiteur.',
      'not-a-code': 'Choisissez le pays du débiteur.',
      other: 'Debitura ne connaît pas ce pays. Choisissez-en un autre.',
    },
    'debtor.email': {
      'not-an-email':
        'Écrivez l’adresse e-mail sous la forme nom@entreprise.fr, ou laissez le champ vide.',
      'too-long': (limit) => `Ramenez l’adresse e-mail à ${limit} caractères.`,
      'control-characters':
        'L’adresse e-mail contient un caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez l’adresse e-mail.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Ramenez le numéro de téléphone à ${limit} caractères.`,
      'control-characters':
        'Le numéro de téléphone contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le numéro de téléphone.',
    },
  },
};
export default debtor;
