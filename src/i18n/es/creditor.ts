import type {Messages} from '../messages.js';

/** Socio gestor: acreedor, revisión y resguardo en español. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: '¿De quién es el crédito?',
    intro: 'Su cliente: la empresa a la que se debe el dinero.',
    labels: {
      creditorCompanyName: 'Razón social de su cliente',
      creditorCountryAlpha2: 'País de su cliente',
    },
    chooseCountry: 'Elija un país',
    errors: {
      creditorCompanyName: {required: 'Indique el cliente en cuyo nombre presenta el crédito.'},
      creditorCountryAlpha2: {required: 'Elija el país de su cliente.'},
    },
    contactPerson:
      'Indique una persona de contacto del deudor: Debitura la pide cuando es una empresa.',
  },
  managed: {
    intro: 'Revíselo todo. No se envía nada hasta que pulse el botón.',
    fee: 'Honorarios',
    noFee: 'Debitura no muestra honorarios aquí; se aplica su propio acuerdo.',
    duties: 'Lo que confirma',
    list: [
      'Su cliente le ha pedido presentar este crédito.',
      'La deuda es real, está impagada y no se discute.',
      'Lo que escriba aquí se comparte con el socio de cobro.',
    ],
    consent: (client: string) =>
      `Presento este crédito en nombre de ${client} y confirmo los puntos anteriores.`,
    next: [
      'Debitura comprueba el crédito.',
      'Un socio de cobro se hace cargo del caso y escribe al deudor.',
      'Usted sigue el caso en su lista.',
    ],
  },
};
export default creditor;
