import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Chi deve pagare?',
  intro: 'Come riportato in fattura. Il partner scrive a questo indirizzo.',
  type: 'Il debitore è',
  types: {Company: 'Azienda', Private: 'Privato'},
  chooseCountry: 'Scelga un paese',
  chooseState: 'Scelga uno Stato',
  labels: {
    name: 'Ragione sociale',
    fullName: 'Nome e cognome',
    companyRegistrationNumber: 'Numero di registro',
    contactPerson: 'Referente',
    address: 'Via e numero civico',
    zipCode: 'Codice postale',
    city: 'Città',
    state: 'Provincia o regione',
    stateAlpha2: 'Stato',
    countryAlpha2: 'Paese',
    email: 'Indirizzo e-mail',
    phone: 'Telefono',
  },
  hints: {
    companyRegistrationNumber: 'Dal registro delle imprese, ad esempio CVR o HRB',
    reach: 'Un indirizzo e-mail o un numero di telefono accelerano il recupero',
    countryAlpha2: 'Determina il partner e la provvigione',
  },
  errors: {
    'debtor.type': {
      required: 'Scelga se il debitore è un’azienda o un privato.',
      other: 'Scelga se il debitore è un’azienda o un privato.',
    },
    'debtor.name': {
      required: 'Inserisca il nome del debitore come riportato in fattura.',
      'too-long': (limit) => `Accorci il nome a ${limit} caratteri.`,
      'control-characters':
        'Il nome contiene un a capo o un altro carattere nascosto. Lo riscriva.',
      other: 'Controlli il nome del debitore.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Accorci il nome del referente a ${limit} caratteri.`,
      'control-characters': 'Il nome del referente contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il referente.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Accorci il numero di registro a ${limit} caratteri.`,
      'control-characters': 'Il numero di registro contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il numero di registro.',
    },
    'debtor.address': {
      required: 'Inserisca la via e il numero civico del debitore.',
      'too-long': (limit) => `Accorci la via e il numero civico a ${limit} caratteri.`,
      'control-characters':
        'L’indirizzo contiene un a capo o un altro carattere nascosto. Lo riscriva.',
      other: 'Controlli la via e il numero civico.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Accorci il codice postale a ${limit} caratteri.`,
      'control-characters': 'Il codice postale contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il codice postale.',
    },
    'debtor.city': {
      required: 'Inserisca la città del debitore.',
      'too-long': (limit) => `Accorci la città a ${limit} caratteri.`,
      'control-characters': 'La città contiene un carattere nascosto. La riscriva.',
      other: 'Controlli la città.',
    },
    'debtor.state': {
      'too-long': (limit) => `Accorci la provincia o regione a ${limit} caratteri.`,
      'control-characters': 'La provincia o regione contiene un carattere nascosto. La riscriva.',
      other: 'Controlli la provincia o regione.',
    },
    'debtor.stateAlpha2': {
      required: 'Scelga lo Stato: negli Stati Uniti determina il partner.',
      'not-a-code': 'Scelga lo Stato dall’elenco.',
      other: 'Scelga lo Stato dall’elenco.',
    },
    'debtor.countryAlpha2': {
      required: 'Scelga il paese del debitore.',
      'not-a-code': 'Scelga il paese del debitore.',
      other: 'Debitura non conosce questo paese. Ne scelga un altro.',
    },
    'debtor.email': {
      'not-an-email':
        'Scriva l’indirizzo e-mail nella forma nome@azienda.com, oppure lasci il campo vuoto.',
      'too-long': (limit) => `Accorci l’indirizzo e-mail a ${limit} caratteri.`,
      'control-characters': 'L’indirizzo e-mail contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli l’indirizzo e-mail.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Accorci il numero di telefono a ${limit} caratteri.`,
      'control-characters': 'Il numero di telefono contiene un carattere nascosto. Lo riscriva.',
      other: 'Controlli il numero di telefono.',
    },
  },
};
export default debtor;
