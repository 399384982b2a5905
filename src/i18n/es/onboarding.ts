import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Activar el recobro',
  steps: {company: 'Empresa', people: 'Personas', check: 'Revisión', sign: 'Firma'},
  stepOf: (step, count) => `Paso ${step} de ${count}`,
  done: 'hecho',
  loading: 'Leyendo la situación de su empresa…',
  failed: 'Esta parte no se ha cargado. Lo que ha escrito se conserva.',
  again: 'Reintentar',
  optional: 'opcional',
  buttons: {
    continue: 'Continuar',
    save: 'Guardar y volver a la revisión',
    back: 'Atrás',
    agree: 'Aceptar y pasar a firmar',
    askAgain: 'Preguntar de nuevo',
    submitting: 'Activando…',
  },
  draftKept: 'Guardado en esta pestaña',
  summaryHeading: (count) =>
    count === 1 ? 'Queda un punto por corregir' : `Hay ${count} puntos por corregir`,

  company: {
    heading: 'Su empresa',
    intro: 'Esto figura en el contrato con Debitura. Corrija lo que no sea exacto.',
    chooseCountry: 'Elija un país',
    labels: {
      name: 'Nombre de la empresa',
      registrationNumber: 'Número de registro',
      address: 'Calle y número',
      zipCode: 'Código postal',
      city: 'Localidad',
      country: 'País',
      state: 'Estado o región',
      supportPhone: 'Teléfono',
    },
    hints: {
      name: 'Tal como figura en el registro',
      registrationNumber: 'Del registro mercantil o fiscal, por ejemplo NIF o CVR',
    },
  },
  errors: {
    name: {
      required: 'Indique el nombre de su empresa tal como figura en el registro.',
      'too-long': (limit) => `Acorte el nombre a ${limit} caracteres.`,
      'control-characters':
        'El nombre contiene un salto de línea u otro carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el nombre de su empresa.',
    },
    registrationNumber: {
      'too-long': (limit) => `Acorte el número de registro a ${limit} caracteres.`,
      'control-characters':
        'El número de registro contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el número de registro.',
    },
    address: {
      required: 'Indique la calle y el número de su empresa.',
      'too-long': (limit) => `Acorte la calle y el número a ${limit} caracteres.`,
      'control-characters':
        'La dirección contiene un salto de línea u otro carácter oculto. Escríbala de nuevo.',
      other: 'Compruebe la calle y el número.',
    },
    zipCode: {
      'too-long': (limit) => `Acorte el código postal a ${limit} caracteres.`,
      'control-characters': 'El código postal contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el código postal.',
    },
    city: {
      required: 'Indique la localidad de su empresa.',
      'too-long': (limit) => `Acorte la localidad a ${limit} caracteres.`,
      'control-characters': 'La localidad contiene un carácter oculto. Escríbala de nuevo.',
      other: 'Compruebe la localidad.',
    },
    country: {
      required: 'Elija el país de su empresa.',
      'not-a-code': 'Elija el país de su empresa.',
      other: 'Debitura no conoce este país. Elija otro.',
    },
    state: {
      'too-long': (limit) => `Acorte el estado o la región a ${limit} caracteres.`,
      'control-characters':
        'El estado o la región contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el estado o la región.',
    },
    supportPhone: {
      'too-long': (limit) => `Acorte el teléfono a ${limit} caracteres.`,
      'control-characters': 'El teléfono contiene un carácter oculto. Escríbalo de nuevo.',
      other: 'Compruebe el teléfono.',
    },
    consent: {
      required: 'Marque esto para enviar los créditos, o déjelos fuera por ahora.',
      other: 'Marque esto para enviar los créditos, o déjelos fuera por ahora.',
    },
  },

  people: {
    heading: 'Quién actúa por su empresa',
    intro: 'Estas personas ven los expedientes de su empresa en Debitura.',
    signs: 'Firma',
    signsLong: 'Firma el contrato, con un código enviado a esta dirección',
    office: 'La propia empresa',
    why: (platform) =>
      `Debitura reconoce las cuentas por el correo electrónico, por eso los nombres y direcciones proceden de su acceso a ${platform} y no pueden cambiarse en esta página. Si alguno es incorrecto, corríjalo en ${platform} y vuelva.`,
    unknown: 'Usted, con la sesión que tiene abierta aquí',
  },

  check: {
    heading: 'Revisar y pasar a firmar',
    intro: (platform) =>
      `Esto es lo que ${platform} sabe de su empresa. No se envía nada antes de que pulse el botón.`,
    company: 'Empresa',
    people: 'Personas',
    contact: 'Correo electrónico',
    change: 'Cambiar',
    show: 'Ver',
    changeSection: (section) => `Cambiar: ${section}`,
    showSection: (section) => `Ver: ${section}`,
    next: {
      heading: 'Cómo sigue',
      list: [
        'En las páginas de Debitura repasa los datos una vez más.',
        'Allí firma el contrato de recobro, con un código de seis cifras que llega por correo electrónico y una firma dibujada.',
        'Vuelve aquí y puede enviar créditos. No hace falta un nuevo acceso ni otra contraseña.',
      ],
      cost: 'Solo se debe comisión por el dinero recuperado.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'El crédito que va incluido' : `Los ${count} créditos que van incluidos`,
    headingMixed: 'Sus créditos',
    fee: (percent) => `Comisión ${percent} de lo recuperado`,
    asking: 'Calculando la comisión…',
    feeUnknown: 'Ahora no se ha podido calcular la comisión.',
    ineligible: 'Debitura no puede aceptar este crédito tal como está.',
    repair: 'Corregir',
    leaveOut: 'Dejar fuera',
    sendNow: 'Enviar ahora',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Va incluido',
      unsent: 'Aún no enviado',
      sent: 'Enviado; aún no confirmado',
      waiting: 'Espera la aprobación',
      made: 'Expediente creado',
      madeAs: (reference) => `Expediente ${reference} creado`,
      failed: 'No creado',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura no tiene colaborador para el país de este deudor y este tipo de crédito. Compruebe el deudor o deje el crédito fuera.',
      ValidationError: 'Algo en el crédito no es correcto. Ábralo, corríjalo y envíelo de nuevo.',
      DuplicateReference:
        'Ya existe un expediente con este número de factura. Compruebe el número, o deje el crédito fuera si es la misma factura.',
      IdempotencyViolation:
        'Debitura dice que ya tiene este crédito. Mire en sus expedientes antes de enviarlo de nuevo.',
      UnexpectedError: 'Algo ha fallado en Debitura. Abra el crédito y envíelo de nuevo.',
      NotMade: 'Este crédito no ha llegado. Ábralo y envíelo de nuevo; no se envía dos veces.',
      'link-declined': 'Esperaba la conexión, que se rechazó. Envíelo de nuevo más tarde.',
      'link-expired': 'Esperaba la conexión, que caducó. Envíelo de nuevo más tarde.',
    },
    otherFailure: 'Debitura no ha aceptado este crédito. Ábralo, repáselo y envíelo de nuevo.',
    elsewhere: 'Abra la factura otra vez para enviarla: sus datos no se guardan aquí.',
    at: (labels) => `Mire en: ${labels}.`,
    consent: (count) =>
      `${
        count === 1
          ? 'La deuda está impagada y no se discute. Incluyo este crédito'
          : 'Las deudas están impagadas y no se discuten. Incluyo estos créditos'
      }, acepto la comisión indicada sobre lo recuperado y sé que: durante seis meses solo cobra el colaborador, una retirada anticipada cuesta la comisión íntegra, y los pagos que nos lleguen directamente se comunican en un plazo de tres días y cuentan.`,
  },

  notices: {
    'link-declined': {
      heading: 'La conexión se rechazó',
      text: 'Alguien de su empresa la rechazó en Debitura, así que no ha cambiado nada. Hable con quien administra su cuenta de Debitura y luego pregunte de nuevo abajo.',
    },
    'link-expired': {
      heading: 'El plazo de aprobación terminó',
      text: 'Nadie aprobó la conexión a tiempo, así que no ha cambiado nada. Pregunte de nuevo abajo; recibirá un enlace nuevo.',
    },
    'fee-changed': {
      heading: 'Las condiciones han cambiado entretanto',
      text: 'No se ha enviado nada. Mire las comisiones de abajo y siga si está de acuerdo.',
    },
    unreachable: {
      heading: 'Ahora no hay respuesta',
      text: 'La conexión falló. Lo que ha escrito está a salvo. Reinténtelo en un momento.',
      offline: 'No tiene conexión. Lo que ha escrito está a salvo; siga cuando vuelva la conexión.',
    },
    unchanged: {
      heading: 'Aún no ha cambiado nada',
      text: 'Debitura dice lo mismo que antes. Si acaba de firmar o aprobar, espere un minuto y mire de nuevo.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Hay que corregir un crédito, así que aún no se ha enviado nada. Corríjalo o déjelo fuera y siga.'
        : `Hay que corregir ${count} créditos, así que aún no se ha enviado nada. Corríjalos o déjelos fuera y siga.`,
    casesRefusedHeading: 'Antes, una mirada a sus créditos',
    refused: {
      heading: 'Debitura no ha aceptado estos datos',
      invalid: 'Mire los campos marcados, corríjalos y siga.',
      other:
        'No se ha creado nada. Corrija lo que se indica aquí, o pregunte al servicio de soporte si no sabe por qué.',
    },
  },
};
export default onboarding;
