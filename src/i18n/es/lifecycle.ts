import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` desde el ${text}`);
const submitted = (text: string | null) => (text === null ? 'Enviado' : `Enviado el ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Enviado',
    checked: 'Revisado',
    collecting: 'En recobro',
    closed: 'Cerrado',
  },
  partner: 'el colaborador de recobro',
  actors: {
    client: () => 'Le toca a usted.',
    debitura: () => 'Ahora actúa Debitura; usted no tiene que hacer nada.',
    partner: (partner) => `Ahora actúa ${partner}; usted no tiene que hacer nada.`,
    nobody: () => 'Nadie tiene que actuar.',
  },
  actorsExcept: {
    debitura: 'Ahora actúa Debitura; usted no tiene que hacer nada salvo lo que figura abajo.',
    partner: (partner) =>
      `Ahora actúa ${partner}; usted no tiene que hacer nada salvo lo que figura abajo.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Por firmar',
      sentence: (_partner, day) => `${submitted(day)}; un contrato espera su firma.`,
      next: 'Cuando todo esté firmado, Debitura revisa el expediente.',
    },
    PendingVerificationInternal: {
      name: 'En revisión',
      sentence: (_partner, day) => `${submitted(day)}; Debitura está revisando el expediente.`,
      next: 'Normalmente en una hora, como mucho en dos días laborables, pasa al colaborador de recobro.',
    },
    PendingVerification: {
      name: 'Con el colaborador',
      sentence: (partner, day) => `${submitted(day)}; ${partner} lo está examinando.`,
      next: 'El colaborador acepta el expediente y empieza el recobro.',
    },
    NeedsAdditionalDetails: {
      name: 'Su respuesta',
      sentence: (_partner, day) => `${submitted(day)}; espera algo que solo usted puede dar.`,
      next: 'Con su respuesta, el expediente se revisa de nuevo.',
    },
    Leads: {
      name: 'Pidiendo ofertas',
      sentence: (_partner, day) => `${submitted(day)}; se están pidiendo ofertas a colaboradores.`,
      next: 'Usted elige una de las ofertas cuando lleguen.',
    },
    LeadsQuoteGiven: {
      name: 'Elegir oferta',
      sentence: (_partner, day) => `${submitted(day)}; una oferta espera su elección.`,
      next: 'El colaborador cuya oferta elija empieza el recobro.',
    },
    Active: {
      name: 'En recobro',
      sentence: (partner, day) => `En recobro${since(day)}; lo lleva ${partner}.`,
      next: 'Los pagos aparecen aquí según llegan.',
    },
    Paused: {
      name: 'En pausa',
      sentence: (partner, day) =>
        `El trabajo está en pausa; lo lleva ${partner}${day === null ? '' : `, iniciado el ${day}`}.`,
      next: 'El colaborador retoma el trabajo o cierra el expediente.',
    },
    Closed: {
      name: 'Cerrado',
      sentence: (_partner, day) => (day === null ? 'Cerrado.' : `Cerrado el ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Unido a otro',
      sentence: (_partner, day) =>
        `${day === null ? 'Unido a otro' : `Unido a otro el ${day}`}: se lleva como parte de otro expediente y aquí solo puede leerse.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura llama a su estado «${state}».`,
  outcomes: {
    Paid: {
      name: 'Pagado',
      sentence: 'El deudor ha pagado.',
      next: 'El colaborador le abona el dinero en un plazo de 30 días hábiles, menos su comisión y los gastos añadidos.',
    },
    PartiallyPaid: {
      name: 'Pagado en parte',
      sentence: 'El deudor ha pagado una parte; el resto ya no se reclama.',
      next: 'El colaborador le abona el dinero en un plazo de 30 días hábiles, menos su comisión y los gastos añadidos.',
    },
    DebtorInsolventBankrupt: {
      name: 'Deudor insolvente',
      sentence: 'El deudor es insolvente o está en concurso.',
      next: 'Aún puede comunicar su crédito a la administración concursal.',
    },
    DebtorUntraceable: {
      name: 'Deudor no hallado',
      sentence: 'No se ha podido encontrar al deudor.',
      next: 'Si conoce una nueva dirección, dígaselo a Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Discutido, sin juicio',
      sentence: 'El deudor discute el crédito, y usted decidió no acudir a los tribunales.',
      next: 'Aquí ya no ocurre nada más.',
    },
    WithdrawnByClient: {
      name: 'Retirado',
      sentence: 'Usted retiró el expediente.',
      next: 'Si hay gastos que pagar, lo dice su contrato.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nada cobrado',
      sentence: 'Se intentó todo por la vía extrajudicial, y el deudor no pagó.',
      next: 'Aquí ya no ocurre nada más.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Prescrito',
      sentence: 'El crédito es demasiado antiguo para exigirlo por ley.',
      next: 'Aquí ya no ocurre nada más.',
    },
    SettlementRejectedByClient: {
      name: 'Acuerdo rechazado',
      sentence: 'El deudor ofreció un acuerdo, y usted no lo aceptó.',
      next: 'Aquí ya no ocurre nada más.',
    },
    UnresponsiveClient: {
      name: 'Sin respuesta suya',
      sentence: 'El colaborador esperó su respuesta y no la recibió.',
      next: 'Si aún quiere reclamar el crédito, envíelo de nuevo.',
    },
    UneconomicalToPursue: {
      name: 'No compensa',
      sentence: 'Seguir costaría más de lo que podría aportar.',
      next: 'Aquí ya no ocurre nada más.',
    },
    Other: {
      name: 'Cerrado',
      sentence: 'El expediente se cerró por otro motivo.',
      next: 'Los mensajes o el historial quizá digan más.',
    },
    CaseNeverStarted: {
      name: 'No iniciado',
      sentence: 'El expediente se cerró antes de empezar el recobro.',
      next: 'Si aún quiere reclamar el crédito, envíelo de nuevo.',
    },
    CaseNeverStartedInternal: {
      name: 'No iniciado',
      sentence: 'Debitura cerró el expediente antes de empezar el recobro.',
      next: 'Si aún quiere reclamar el crédito, envíelo de nuevo.',
    },
    InvalidCaseData: {
      name: 'Datos no válidos',
      sentence: 'El expediente no pudo empezar porque sus datos no eran válidos.',
      next: 'Envíe el crédito de nuevo con los datos corregidos.',
    },
    NoQuotesReceived: {
      name: 'Sin ofertas',
      sentence: 'Ningún colaborador hizo una oferta para este expediente.',
      next: 'Aquí ya no ocurre nada más.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Ofertas caducadas',
      sentence: 'No se eligió ninguna oferta antes de que caducaran.',
      next: 'Si aún quiere reclamar el crédito, envíelo de nuevo.',
    },
  },
};
export default lifecycle;
