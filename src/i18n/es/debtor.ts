import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: '¿Quién lo debe?',
  intro: 'Tal como figura en su factura. El colaborador escribe a esta dirección.',
  type: 'El deudor es',
  types: {Company: 'Una empresa', Private: 'Un particular'},
  chooseCountry: 'Elija un país',
  chooseState: 'Elija un estado',
  labels: {
    name: 'Nombre de la empresa',
    fullName: 'Nombre completo',
    companyRegistrationNumber: 'Número de registro',
    contactPerson: 'Persona de contacto',
    address: 'Calle y número',
    zipCode: 'Código postal',
    city: 'Localidad',
    state: 'Estado o región',
    stateAlpha2: 'Estado',
    countryAlpha2: 'País',
    email: 'Correo electrónico',
    phone: 'Teléfono',
  },
  hints: {
    companyRegistrationNumber: 'Del registro mercantil o fiscal, por ejemplo NIF o CVR',
    reach: 'Un correo electrónico o un teléfono aceleran el recobro',
    countryAlpha2: 'Determina el colaborador y la comisión',
  },
  errors: {
    'debtor.type': {
      required: 'Indique si el deudor es una empresa o un particular.',
      other: 'Indique si el deudor es una empresa o un particular.',
    },
    'debtor.name': {
      required: 'Indique el nombre del deudor tal como figura en la factura.',
      'too-long': (limit) => `Acorte el nombre a ${limit} caracteres.`,
      'control-characters':
        'El nombre contiene un salto de línea u otro carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el nombre del deudor.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Acorte el nombre de la persona de contacto a ${limit} caracteres.`,
      'control-characters':
        'El nombre de la persona de contacto contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe la persona de contacto.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Acorte el número de registro a ${limit} caracteres.`,
      'control-characters':
        'El número de registro contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el número de registro.',
    },
    'debtor.address': {
      required: 'Indique la calle y el número del deudor.',
      'too-long': (limit) => `Acorte la calle y el número a ${limit} caracteres.`,
      'control-characters':
        'La dirección contiene un salto de línea u otro carácter oculto. Escríbala de nuevo.',
      other: 'Compruebe la calle y el número.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Acorte el código postal a ${limit} caracteres.`,
      'control-characters': 'El código postal contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el código postal.',
    },
    'debtor.city': {
      required: 'Indique la localidad del deudor.',
      'too-long': (limit) => `Acorte la localidad a ${limit} caracteres.`,
      'control-characters': 'La localidad contiene un carácter oculto. Escríbala de nuevo.',
      other: 'Compruebe la localidad.',
    },
    'debtor.state': {
      'too-long': (limit) => `Acorte el estado o la región a ${limit} caracteres.`,
      'control-characters':
        'El estado o la región contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el estado o la región.',
    },
    'debtor.stateAlpha2': {
      required: 'Elija el estado: en Estados Unidos determina el colaborador.',
      'not-a-code': 'Elija el estado en la lista.',
      other: 'Elija el estado en la lista.',
    },
    'debtor.countryAlpha2': {
      required: 'Elija el país del deudor.',
      'not-a-code': 'Elija el país del deudor.',
      other: 'Debitura no conoce este país. Elija otro.',
    },
    'debtor.email': {
      'not-an-email':
        'Escriba el correo electrónico así: nombre@empresa.es, o deje el campo vacío.',
      'too-long': (limit) => `Acorte el correo electrónico a ${limit} caracteres.`,
      'control-characters':
        'El correo electrónico contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el correo electrónico.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Acorte el teléfono a ${limit} caracteres.`,
      'control-characters': 'El teléfono contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el teléfono.',
    },
  },
};
export default debtor;
