import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Revisar y enviar',
  intro: (partner) => `${partner} empieza cuando todo está firmado.`,
  introPlain: 'Repáselo todo. No se envía nada antes de que pulse el botón.',
  introSigned:
    'No queda nada por firmar. Debitura revisa el crédito y luego empieza el colaborador.',
  introCountry: (country) =>
    `Un colaborador de recobro (${country}) empieza cuando usted ha firmado.`,
  change: 'Cambiar',
  changeSection: (section) => `Cambiar: ${section}`,
  claim: 'Crédito',
  debtor: 'Deudor',
  documents: 'Documentos',
  due: (date, due) => `${date}, vencimiento ${due}`,
  dated: (date) => `Del ${date}`,
  total: (amount, count) => `${amount} en ${count} facturas`,
  noDocuments: 'Ninguno',
  missing: (name) => `${name} (elegir de nuevo)`,
  note: 'Su nota',

  sign: {
    heading: 'Antes de que el expediente pueda empezar',
    intro: (count) =>
      count === 1
        ? 'Usted firma un contrato en las páginas de Debitura. Después vuelve aquí.'
        : `Usted completa ${count} trámites breves en las páginas de Debitura. Después vuelve aquí.`,
    actions: {
      Sdca: ['Contrato de recobro', 'una vez para su empresa'],
      SdcaUpgrade: ['Nueva versión del contrato de recobro', 'sustituye a la que firmó'],
      PoA: ['Poder de representación', 'una vez para este colaborador'],
      Jpa: ['Anexo de precios para el país del deudor', 'una vez para este colaborador'],
      Kyc: ['Acreditación de identidad', 'una vez para su empresa'],
    },
    powerFor: (partner) => `Poder de representación para ${partner}`,
    other: 'lo pide Debitura',
  },

  duties: {
    heading: 'Lo que usted acepta',
    list: [
      'La comisión se debe sobre lo recuperado, también cuando el deudor le paga a usted directamente. Si no se recupera nada, no paga nada.',
      'Durante seis meses solo cobra el colaborador. En ese tiempo usted no reclama por su cuenta al deudor, y una retirada anticipada cuesta la comisión íntegra y los gastos hasta entonces.',
      'Usted comunica al colaborador en un plazo de tres días los pagos que le lleguen directamente.',
      'La deuda es real, está impagada y no se discute.',
      'Los intereses y gastos añadidos al crédito son para el colaborador.',
      'Lo que indica aquí se comparte con el colaborador para que pueda cobrar.',
    ],
    terms: 'Leer el contrato completo (PDF, pestaña nueva)',
  },

  consent: (client, fee) =>
    `La deuda está impagada y no se discute. Envío este crédito en nombre de ${client}, acepto la comisión del ${fee} de lo recuperado y estoy de acuerdo con los puntos anteriores.`,
  ourCompany: 'mi empresa',
  dataProcessing:
    'Nuestro contrato de tratamiento de datos con Debitura está firmado. La UE exige uno antes de ceder los datos de un deudor.',

  submit: 'Enviar',
  submitAndSign: 'Enviar y firmar',
  submitting: 'Enviando…',
  waiting: 'La comisión aún se está calculando. Debe conocerse antes de que pueda enviar.',
  unknownFee:
    'No se ha podido leer la comisión. Debe conocerse antes de que pueda enviar: reinténtelo o vuelva más tarde.',

  ineligible: {
    heading: 'Debitura no puede aceptar este crédito tal como está',
    kept: 'No se ha enviado nada y su borrador se conserva. Puede cambiar el crédito o el deudor y mirar de nuevo.',
  },
  errors: {
    consent: {
      required: 'Marque esta casilla para enviar el crédito.',
      other: 'Marque esta casilla para enviar el crédito.',
    },
    dataProcessing: {
      required: 'Marque esta casilla cuando su contrato de tratamiento de datos esté firmado.',
      other: 'Marque esta casilla cuando su contrato de tratamiento de datos esté firmado.',
    },
  },
};
export default review;
