import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Una pregunta más',
  heading: '¿Quién dirige su empresa?',
  why: 'El colaborador de recobro de uno de sus créditos necesita saber quién dirige las empresas de sus clientes. Se pregunta una sola vez, para todos los créditos.',
  where:
    'Su respuesta va directamente a Debitura. No se guarda en esta pestaña ni en este producto, y no volverá a verla aquí.',
  labels: {
    directorFullName: 'Nombre completo de un administrador',
    directorHomeAddress: 'Domicilio particular',
    directorDateOfBirth: 'Fecha de nacimiento',
  },
  hints: {
    directorFullName: 'Como en el pasaporte; basta con un administrador',
    directorHomeAddress: 'Calle, código postal, localidad y país',
  },
  errors: {
    directorFullName: {
      required: 'Indique el nombre completo de un administrador.',
      'too-long': (limit) => `Acorte el nombre a ${limit} caracteres.`,
      'control-characters': 'El nombre contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el nombre.',
    },
    directorHomeAddress: {
      required: 'Indique el domicilio particular del administrador.',
      'too-long': (limit) => `Acorte la dirección a ${limit} caracteres.`,
      'control-characters': 'La dirección contiene un carácter oculto. Escríbala de nuevo.',
      other: 'Compruebe la dirección.',
    },
    directorDateOfBirth: {
      required: 'Indique la fecha de nacimiento del administrador: día, mes y año.',
      'not-a-date': 'Ese día no existe. Indique el día, el mes y el año de nacimiento.',
      'in-future': 'La fecha de nacimiento debe ser anterior a hoy.',
      other: 'Compruebe la fecha de nacimiento.',
    },
  },
  send: 'Enviar y seguir',
  sending: 'Enviando…',
  later: 'Más tarde, en las páginas de Debitura',
  unreachable:
    'No llegó respuesta. Pulse el botón otra vez: los mismos datos no se guardan dos veces.',
  refused: 'Debitura no ha aceptado estos datos. Compruébelos y envíelos de nuevo.',
};
export default kyc;
