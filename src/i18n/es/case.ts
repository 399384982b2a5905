import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Expediente de recobro',
  loading: 'Cargando el expediente…',
  test: 'Expediente de prueba',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Se han cobrado ${amount}.`,
  stages: 'Fases del expediente',
  done: 'hecho',
  asOf: (time) => `Actualizado: ${time}`,
  refresh: 'Actualizar',
  noCase: 'No hay ningún expediente elegido.',

  duties: {
    heading: 'Lo que tiene que hacer',
    sign: {
      heading: 'Firmar el contrato',
      text: (host) => `Pasa a ${host} y vuelve aquí cuando termine.`,
      action: 'Firmar ahora',
      noLink: 'Debitura no dio una dirección para firmar. Mire de nuevo en un minuto.',
      again: 'Mirar de nuevo',
    },
    missing: 'Falta algo',
    answer: 'Responder',
    addFile: 'Añadir un archivo',
    open: 'Abrir en Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Hasta el ${day}`,
  },

  returned: {
    signed: 'Todo está firmado. Debitura sigue con el expediente.',
    open: 'Algo espera aún su firma. Puede seguir cuando quiera.',
    abandoned: 'Ha vuelto antes del final. No se ha perdido nada: siga cuando quiera.',
    unknown: 'No se ha podido averiguar si todo está firmado. Mire de nuevo en un minuto.',
  },

  quotes: {
    heading: 'Ofertas',
    none: 'Se está preguntando a los colaboradores cuánto pedirían. Se le avisa en cuanto responda uno.',
    count: (given, most) => `Respuestas: ${given}, de un máximo de ${most} colaboradores.`,
    successFee: (percent) => `${percent} de lo recuperado`,
    hourlyRate: (amount) => `${amount} por hora`,
    flatFee: (amount) => `unos ${amount} en total`,
    noPrice: 'El precio figura en la oferta completa.',
    partner: 'Un colaborador',
    accepted: 'Elegida',
    declined: 'No elegida',
    choose: 'Elegir en Debitura',
    read: 'Leer en Debitura',
  },

  money: {
    heading: 'Importes',
    claim: 'Crédito',
    received: 'Cobrado hasta ahora',
    recovered: 'Recuperado',
    interestFees: 'Intereses añadidos',
    reminderFees: 'Gastos de recordatorio añadidos',
    collectionFees: 'Gastos de recobro añadidos',
    open: 'Pendiente',
    unpaid: 'Quedó impagado',
    unknown: 'ahora no se conoce',
    bar: (received, claim, open) => `Cobrados ${received} de ${claim}; pendientes ${open}.`,
    barUnpaid: (received, claim, open) =>
      `Cobrados ${received} de ${claim}; quedaron impagados ${open}.`,
    payments: 'Pagos',
    takenBack: (amount, day) => `El pago de ${amount} del ${day} se ha anulado.`,
    fee: (percent) => `La comisión del colaborador es del ${percent} de lo recuperado.`,
  },
  exclusive: {
    active: (partner, day) => `Solo cobra ${partner} hasta el ${day}`,
    expired: (partner, day) => `El periodo en que solo cobra ${partner} terminó el ${day}.`,
    ended: (partner) => `El periodo en que solo cobra ${partner} ha terminado.`,
    terminated: (partner) => `El periodo en que solo cobra ${partner} terminó antes de tiempo.`,
    extended: {
      Payment: (day) => `prorrogado por el pago del ${day}`,
      PromiseToPay: (day) => `prorrogado por la promesa de pago del ${day}`,
      PaymentAgreement: (day) => `prorrogado por el acuerdo de pago del ${day}`,
      Manual: (day) => `prorrogado el ${day}`,
    },
  },

  history: {
    heading: 'Historial',
    next: 'a continuación',
    none: 'Aún no ha ocurrido nada.',
    all: (count) => `Mostrar las ${count} entradas`,
    by: (name) => `por ${name}`,
  },

  messages: {
    heading: 'Mensajes',
    none: 'Aún no hay mensajes.',
    you: 'Usted',
    system: 'Sistema',
    unread: 'Nuevo',
    label: (partner) => `Mensaje para ${partner}`,
    send: 'Enviar',
    sending: 'Enviando…',
    failed: 'No enviado.',
    unknown:
      'No llegó respuesta, así que puede haber llegado. Mire si figura arriba antes de enviarlo otra vez.',
    again: 'Enviar de nuevo',
    remove: 'Quitar',
    tooLong: (limit) => `Acorte su mensaje a ${limit} caracteres.`,
    noWriter:
      'Su correo electrónico no es el de un usuario de Debitura, así que no puede escribir aquí. Un usuario de su empresa sí puede, o pida al proveedor de este producto que le añada.',
    notAllowed:
      'Puede leer los mensajes, pero no escribir. Pregunte a quien administra la cuenta de su empresa.',
  },

  files: {
    heading: 'Archivos',
    none: 'Aún no hay archivos.',
    open: (name) => `Abrir ${name}`,
    opening: 'Abriendo…',
    ready: 'Ábralo aquí si no apareció una pestaña nueva',
    noLink: 'Este archivo no se puede abrir desde aquí.',
    add: 'Añadir archivos',
    limits: (types, size) => `${types}. Hasta ${size} cada uno.`,
    waiting: 'En espera…',
    uploading: 'Enviando…',
    failed: 'No enviado.',
    again: 'Reintentar',
    remove: 'Quitar',
    refused: {
      type: (name, types) =>
        `${name}: este tipo no se acepta. Guárdelo en uno de estos formatos: ${types}.`,
      size: (name, size) => `${name} ocupa más de ${size}. Redúzcalo o divídalo.`,
      empty: (name) => `${name} está vacío. Elija el archivo con su contenido.`,
      name: (name) => `${name}: dé al archivo un nombre más corto y sencillo y elíjalo de nuevo.`,
      count: (name, count) => `${name}: ${count} archivos es el máximo por expediente.`,
      content: (name) =>
        `${name}: el contenido no corresponde al nombre. Guárdelo de nuevo en su formato real.`,
    },
  },

  news: {
    payment: (amount) => `Ha llegado un pago de ${amount}.`,
    'taken-back': (amount) => `Se ha anulado un pago de ${amount}.`,
    message: 'Ha llegado un mensaje nuevo.',
  },

  failed: {
    heading: 'El expediente no se ha podido cargar',
    part: 'Esta parte no se ha podido cargar.',
    stale: (time) => `El expediente no se ha podido actualizar. Lo ve tal como estaba: ${time}.`,
    again: 'Reintentar',
    offline: 'No tiene conexión. El expediente vuelve con la conexión.',
    unauthenticated: 'Se ha cerrado su sesión. Iníciela de nuevo en este producto.',
    forbidden:
      'No tiene permiso para ver este expediente. Pregunte a quien administra la cuenta de su empresa.',
    'not-found': 'No existe o pertenece a otra empresa. Vuelva atrás y elíjalo de nuevo.',
    'not-available': 'Su cuenta trabaja en otro puesto de la red, donde esto no se ofrece.',
    'client-not-ready': 'Su empresa aún no está dada de alta para el recobro.',
    'rate-limited': 'Se ha pedido demasiado a la vez. Se reintenta en un momento.',
    other: 'Reinténtelo en un momento.',
    support: (requestId) => `Si continúa, dé este número al servicio de soporte: ${requestId}`,
  },
};
export default caseWords;
