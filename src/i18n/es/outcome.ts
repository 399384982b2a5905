import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Expediente',
  submitting: 'Enviando su crédito…',
  checking: {
    heading: 'Comprobamos si se creó su expediente',
    text: 'No llegó respuesta a tiempo. Volvemos a preguntar por nuestra cuenta, así que nada se envía dos veces. Puede esperar aquí o volver más tarde; su borrador está a salvo.',
    attempt: (attempt) => `Preguntado ${attempt} ${attempt === 1 ? 'vez' : 'veces'} hasta ahora.`,
    again: 'Preguntar ahora',
  },
  signing: {
    pill: 'A la espera de su firma',
    heading: 'Queda un paso: firmar',
    withCase:
      'está creado y espera su firma. Puede cerrar esta página y firmar más tarde; el expediente se conserva.',
    withoutCase: 'Su crédito se guarda aquí y se envía cuando usted haya firmado.',
    abandoned: 'Ha vuelto sin firmarlo todo. No se ha perdido nada; siga cuando quiera.',
    now: 'Firmar ahora',
    later: 'Más tarde',
    leave: (host) => `Pasa a ${host} y vuelve aquí cuando termine.`,
    noLink:
      'Debitura no dio una dirección para firmar. Mire de nuevo en un minuto o pida el enlace al servicio de soporte.',
    again: 'Mirar de nuevo',
  },
  verifying: {heading: 'Hola de nuevo', text: 'Leemos lo que está firmado…'},
  duplicate: {
    heading: 'Ya existe un expediente para esta factura',
    text: (reference) =>
      `La factura ${reference} ya se envió a recobro. No se ha creado nada por segunda vez.`,
    unseen: 'El expediente existente no se ha podido mostrar aquí.',
    again: 'Empezar otro crédito',
  },
  receipt: {
    pillSigned: 'Enviado',
    headingSigned: 'Su crédito está en camino',
    headingOpen: 'Su crédito está registrado; falta una firma',
    reference: 'Referencia del expediente',
    copy: 'Copiar',
    copied: 'Copiado',
    copyLabel: 'Copiar la referencia del expediente',
    claim: 'Crédito',
    debtor: 'Deudor',
    fee: 'Comisión',
    nextHeading: 'Qué pasa ahora',
    next: [
      'Debitura revisa el crédito; normalmente en una hora, como mucho en dos días laborables.',
      'El colaborador de recobro se hace cargo y escribe al deudor.',
      'Aquí se le avisa si falta algo y ve cada pago.',
    ],
    nextOpen: 'El recobro empieza cuando todo está firmado. Hasta entonces no corre nada.',
    ofRecovered: (percent) => `${percent} de lo recuperado`,
    another: 'Enviar otro crédito',
    unsent: (count) =>
      count === 1
        ? 'Un documento no se ha enviado. Añádalo al expediente más tarde.'
        : `${count} documentos no se han enviado. Añádalos al expediente más tarde.`,
  },
  announce: {
    made: (reference) => `El expediente ${reference} está creado.`,
  },
};
export default outcome;
