import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Comprobar de nuevo',
  reading: 'Mirando…',
  leave: (host) => `Pasa a ${host} y vuelve aquí cuando termine.`,
  checking: {
    heading: 'Preguntamos si su empresa quedó dada de alta',
    text: 'No llegó respuesta a tiempo. Volvemos a preguntar por nuestra cuenta, y preguntar dos veces no da de alta nada dos veces. Puede esperar aquí o volver más tarde.',
    attempt: (attempt) => `Preguntado ${attempt} ${attempt === 1 ? 'vez' : 'veces'} hasta ahora.`,
    again: 'Preguntar ahora',
  },
  sign: {
    pill: 'A la espera de su firma',
    heading: 'Queda un paso: firmar',
    text: 'Debitura ya conoce su empresa. En sus páginas repasa los datos y firma el contrato de recobro; un código de seis cifras llega por correo electrónico.',
    upgradeHeading: 'Firme la nueva versión del contrato',
    upgradeText:
      'El contrato de recobro de Debitura tiene una nueva versión, o el nombre de su empresa ha cambiado. Fírmelo una vez más para enviar créditos; sus expedientes siguen entretanto.',
    abandoned: 'Ha vuelto sin firmarlo todo. No se ha perdido nada; siga cuando quiera.',
    later: 'Puede cerrar esta página y firmar más tarde: vuelva aquí y siga.',
    now: 'Pasar a firmar',
    noLink:
      'Debitura no dio una dirección para firmar. Mire de nuevo en un minuto o pida el enlace al servicio de soporte de este producto.',
  },
  approval: {
    pill: 'A la espera de aprobación',
    heading: 'Su empresa ya tiene una cuenta en Debitura',
    text: (platform) =>
      `Para que nadie la conecte sin usted, el titular de esa cuenta aprueba la conexión con ${platform}. Abra la página de abajo o envíe su enlace a quien administra la cuenta.`,
    days: 'El enlace suele valer siete días. Después puede preguntar aquí de nuevo.',
    since: (date) => `Solicitado el ${date}.`,
    now: 'Ver y aprobar',
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    noLink:
      'Debitura no dio ningún enlace. Mire la bandeja de entrada de su cuenta de Debitura o compruébelo de nuevo en un minuto.',
    waiting: 'Sus créditos esperan con ella y se envían cuando se apruebe la conexión.',
  },
  ready: {
    pill: 'Listo',
    heading: 'Ya puede enviar créditos',
    text: (client) => `${client}: el alta en Debitura está hecha y todo está firmado.`,
    company: 'Su empresa',
    openCases: 'Algunos créditos aún le necesitan; mire abajo.',
    made: 'Sus créditos están en camino.',
  },
  blocked: {
    heading: 'Su empresa no se puede conectar desde aquí',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Su empresa ya trabaja con Debitura a través de otro producto, y solo puede conectarse a uno.',
        todo: () =>
          'Pregunte al servicio de soporte de Debitura (support.debitura.com) si quiere cambiar. Hasta entonces, use el otro producto para sus créditos.',
      },
      InvalidClientType: {
        text: () =>
          'Su correo electrónico pertenece en Debitura a una cuenta que no es de un acreedor, por ejemplo a una agencia de recobro.',
        todo: (platform) =>
          `Inicie sesión en ${platform} con otro correo electrónico y empiece de nuevo, o pregunte a su servicio de soporte.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Su correo electrónico ya se usa para otra empresa en ${platform}. En Debitura, una persona pertenece a una sola empresa.`,
        todo: (platform) =>
          `Siga con esa empresa, o use otro correo electrónico para esta. El servicio de soporte de ${platform} puede ayudarle.`,
      },
    },
    other: {
      text: () => 'Debitura no conecta su empresa y dio un motivo que esta página no conoce.',
      todo: (platform) =>
        `Pregunte al servicio de soporte de ${platform} e indique este motivo, para que puedan consultar a Debitura:`,
    },
    again: 'Reintentar',
    kept: 'No se ha enviado nada. Sus créditos siguen aquí.',
  },
  stopped: {
    forbidden:
      'Pida a quien administra la cuenta de su empresa que active el recobro o que le dé permiso para hacerlo.',
  },
  repair: {
    back: 'Volver al resumen',
    heading: (reference) => `Corregir el crédito ${reference}`,
    sendHeading: (reference) => `Enviar el crédito ${reference}`,
    text: 'Corríjalo aquí. Con el último botón vuelve a los créditos que van incluidos.',
  },
};
export default onboardingOutcome;
