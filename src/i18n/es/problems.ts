import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Hay algo que lo impide',
  unreachable: {
    heading: 'Ahora no hay respuesta',
    text: 'La conexión falló antes de que se enviara nada. Su borrador está a salvo. Reinténtelo en un momento.',
    offline: 'No tiene conexión. Su borrador está a salvo; siga cuando vuelva la conexión.',
  },
  feeChanged: {
    heading: 'Las condiciones han cambiado entretanto',
    fee: (before, now) =>
      `La comisión era del ${before} y ahora es del ${now}. No se ha enviado nada. Mire de nuevo y envíe si está de acuerdo.`,
    other:
      'La comisión o el colaborador difieren de lo que vio. No se ha enviado nada. Mire de nuevo y envíe si está de acuerdo.',
  },
  notSigned: {
    heading: 'Aún no está todo firmado',
    text: 'No se ha perdido nada: su borrador está aquí. Envíe de nuevo cuando quiera firmar.',
  },
  reviewAgain: {
    heading: 'Mire una vez más',
    text: 'Usted ha firmado. Entretanto algo cambió, así que no se ha enviado nada en su nombre. Compruebe las condiciones y envíe.',
  },
  again: 'Reintentar',
  support: (requestId) => `Si continúa, dé este número al servicio de soporte: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Hay algo que corregir en el formulario',
      text: 'Mire los campos marcados, corríjalos y envíe de nuevo.',
    },
    'idempotency-key-missing': {
      heading: 'El crédito no se ha podido enviar',
      text: 'No se ha creado nada. Recargue la página y envíe de nuevo; su borrador se conserva.',
    },
    unauthenticated: {
      heading: 'Se ha cerrado su sesión',
      text: 'Inicie sesión de nuevo en este producto y vuelva: su borrador espera en esta pestaña.',
    },
    forbidden: {
      heading: 'No tiene permiso para enviar créditos',
      text: 'Pida ese permiso a quien administra la cuenta de su empresa.',
    },
    'origin-not-allowed': {
      heading: 'Esta página no puede usar el recobro',
      text: 'No se ha enviado nada. Diga al proveedor de este producto que esta dirección aún no está autorizada.',
    },
    'not-found': {
      heading: 'Este expediente no está aquí',
      text: 'No existe o pertenece a otra empresa. Vuelva atrás y elíjalo de nuevo.',
    },
    'not-available': {
      heading: 'Esto no es posible desde aquí',
      text: 'Su cuenta trabaja en otro puesto de la red. Pregunte al proveedor de este producto.',
    },
    'duplicate-reference': {
      heading: 'Ya existe un expediente para esta factura',
      text: 'No se ha creado nada por segunda vez. Compruebe el número de factura.',
    },
    'client-not-ready': {
      heading: 'Su empresa aún no está dada de alta para el recobro',
      text: 'Son unos minutos, una sola vez: datos de su empresa y un contrato.',
      link: 'Activar el recobro',
    },
    'client-link-dead': {
      heading: 'Su empresa ya no está conectada',
      text: 'La conexión con Debitura ha terminado. Pida al proveedor de este producto que la conecte de nuevo; su borrador se conserva.',
    },
    'confirmation-needed': {
      heading: 'Confirme de nuevo',
      text: 'Entretanto algo cambió. Compruebe las condiciones y envíe una vez más.',
    },
    'in-progress': {
      heading: 'Su crédito aún se está enviando',
      text: 'Espere un momento; volvemos a preguntar por nuestra cuenta.',
    },
    'fee-changed': {
      heading: 'Las condiciones han cambiado entretanto',
      text: 'No se ha enviado nada. Mire de nuevo la comisión y envíe si está de acuerdo.',
    },
    'too-large': {
      heading: 'Es demasiado grande para enviarlo',
      text: 'Quite o reduzca el documento más grande y reinténtelo.',
    },
    'unsupported-media-type': {
      heading: 'Este tipo de archivo no se acepta',
      text: 'Guarde el documento como PDF y elíjalo de nuevo.',
    },
    'signing-required': {
      heading: 'Antes hay que firmar algo',
      text: 'Firme en las páginas de Debitura; después vuelve aquí y envía.',
      link: 'Ir a firmar',
    },
    'kyc-required': {
      heading: 'El colaborador debe saber quién es usted',
      text: 'Acredite la identidad en las páginas de Debitura; después vuelva y envíe.',
      link: 'Acreditar la identidad',
    },
    'not-eligible': {
      heading: 'Debitura no puede aceptar este crédito tal como está',
      text: 'No se ha enviado nada y su borrador se conserva. Cambie el crédito o el deudor, o déjelo aquí.',
    },
    'business-rule': {
      heading: 'Debitura no ha aceptado el crédito',
      text: 'No se ha creado nada. Corrija lo que se indica aquí y envíe de nuevo.',
    },
    'idempotency-conflict': {
      heading: 'Este crédito se modificó mientras se enviaba',
      text: 'No se ha creado nada dos veces. Revíselo una vez más y envíe de nuevo.',
    },
    'rate-limited': {
      heading: 'Demasiado a la vez',
      text: 'Debitura pide una breve pausa. Espere un minuto y reinténtelo; su borrador está a salvo.',
    },
    unexpected: {
      heading: 'Algo ha fallado por nuestra parte',
      text: 'Su borrador está a salvo. Reinténtelo en un momento.',
    },
    'contract-mismatch': {
      heading: 'Esta parte solo se actualizó a medias',
      text: 'El cobro de deudas solo se actualizó a medias aquí, por eso no se ha cargado nada. No se ha perdido nada. Avise al proveedor de este producto.',
    },
    'upstream-unavailable': {
      heading: 'Debitura no responde',
      text: 'Su borrador está a salvo. Reinténtelo en unos minutos.',
    },
    unavailable: {
      heading: 'El recobro no está disponible ahora',
      text: 'Su borrador está a salvo. Reinténtelo en unos minutos.',
    },
    'upstream-timeout': {
      heading: 'Debitura tarda demasiado en responder',
      text: 'Su borrador está a salvo. Reinténtelo en unos minutos.',
    },
  },
  attribute: (name) =>
    `El atributo ${name} apunta a otro sitio, así que no se ha cargado nada. Quien construye esta página debe definirlo como propiedad.`,
};
export default problems;
