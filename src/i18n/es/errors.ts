import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Queda un punto por corregir' : `Hay ${count} puntos por corregir`,
  claim: {
    currencyCode: {
      'not-a-code': 'Elija la moneda de la factura.',
      required: 'Elija la moneda de la factura.',
      other: 'Debitura no conoce esta moneda. Elija la de la factura.',
    },
    amount: {
      required: (example) => `Indique lo que se debe todavía, por ejemplo ${example}.`,
      'too-small': 'El importe impagado debe ser mayor que cero.',
      other: (example) => `Escriba el importe en cifras, por ejemplo ${example}.`,
    },
    number: {
      required: 'Indique el número impreso en la factura.',
      'too-long': (limit) => `Acorte el número de factura a ${limit} caracteres.`,
      'control-characters':
        'El número de factura contiene un salto de línea u otro carácter oculto. Escríbalo de nuevo.',
      duplicate: 'Este número de factura ya se usa en otro expediente. Compruebe el número.',
      other: 'Compruebe el número de factura.',
    },
    date: {
      required: 'Indique la fecha impresa en la factura: día, mes y año.',
      'not-a-date': 'Ese día no existe. Indique el día, el mes y el año de la factura.',
      'in-future': (limit) => `La fecha de factura no puede ser posterior a hoy, ${limit}.`,
      other: 'Compruebe la fecha de factura.',
    },
    dueDate: {
      required: 'Indique el día en que vencía el pago: día, mes y año.',
      'not-a-date': 'Ese día no existe. Indique el día en que vencía el pago.',
      'in-future': (limit) =>
        `El pago aún no está vencido: el vencimiento no puede ser posterior a hoy, ${limit}.`,
      'before-date': (limit) =>
        `El vencimiento no puede ser anterior a la fecha de factura, ${limit}.`,
      other: 'Compruebe la fecha de vencimiento.',
    },
    claimDescription: {
      'too-long': (limit) => `Acorte la descripción a ${limit} caracteres.`,
      'control-characters':
        'La descripción contiene un carácter oculto de otro programa. Escriba esa parte de nuevo.',
      other: 'Compruebe la descripción.',
    },
  },
  rules: {
    required: 'Rellene este campo.',
    'too-long': (limit) => `Acórtelo a ${limit} caracteres.`,
    'too-small': (limit) => `Indique más de ${limit}.`,
    'not-a-date': 'Ese día no existe.',
    'in-future': (limit) => `No puede ser posterior a hoy, ${limit}.`,
    'before-date': (limit) => `No puede ser anterior a esta fecha: ${limit}.`,
    'not-a-code': 'Elija una opción de la lista.',
    'not-an-email': 'Escriba la dirección así: nombre@empresa.es.',
    'control-characters': 'Contiene un salto de línea u otro carácter oculto. Escríbalo de nuevo.',
    duplicate: 'Ya se usa en otro expediente.',
    other: 'Compruébelo y corríjalo.',
  },
};
export default errors;
