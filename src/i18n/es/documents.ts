import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: '¿Qué documentos lo prueban?',
  intro: 'La factura y lo que muestra que entregó: pedido, albarán, recordatorios de pago.',
  drop: 'Suelte archivos aquí o',
  choose: 'elija archivos',
  limits: (types, size, count) => `${types}. Hasta ${size} cada uno, ${count} archivos.`,
  list: 'Documentos elegidos',
  none: 'Aún no hay documentos. Puede enviar sin ellos; el colaborador puede pedirlos después.',
  leaveNote: 'Se envían cuando usted envía el crédito.',
  remove: 'Quitar',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Listo',
    uploading: 'Enviando…',
    done: 'Enviado',
    failed: 'No enviado. Reinténtelo o quítelo.',
    missing: 'Elija este archivo de nuevo: los archivos no se conservan al salir de la página.',
  },
  progress: (percent) => `${percent} enviado`,
  refusedHeading: (count) =>
    count === 1 ? 'Un archivo no se ha aceptado' : `${count} archivos no se han aceptado`,
  refused: {
    type: (name, types) =>
      `${name}: este tipo no se acepta. Guárdelo en uno de estos formatos: ${types}.`,
    size: (name, size) => `${name} ocupa más de ${size}. Redúzcalo o divídalo.`,
    empty: (name) => `${name} está vacío. Elija el archivo con su contenido.`,
    name: (name) => `${name}: dé al archivo un nombre más corto y sencillo y elíjalo de nuevo.`,
    count: (name, count) =>
      `${name}: ${count} archivos es el máximo por expediente. Quite antes uno o una varios.`,
    content: (name) =>
      `${name}: el contenido no corresponde al nombre. Guárdelo de nuevo en su formato real.`,
  },
  uploading: {
    heading: 'Su expediente está creado. Los documentos están en camino',
    text: 'Mantenga esta página abierta hasta que se hayan enviado.',
    skip: 'Continuar sin el resto',
  },
  comments: '¿Debe saber algo más el colaborador?',
  commentsHint: 'Acuerdos de pago, contactos anteriores, mejor hora para llamar',
  errors: {
    comments: {
      'too-long': (limit) => `Acorte su nota a ${limit} caracteres.`,
      'control-characters':
        'Su nota contiene un carácter oculto de otro programa. Escriba esa parte de nuevo.',
      other: 'Compruebe su nota.',
    },
    files: {
      required: 'Elija de nuevo los archivos recordados o quítelos de la lista.',
      other: 'Elija de nuevo los archivos recordados o quítelos de la lista.',
    },
  },
};
export default documents;
