import type {Messages} from '../messages.js';

const figures = 'Escriba el importe en cifras.';
const zero = {required: 'Indique 0 si no hay.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Puesto del colaborador de recobro',
  wrongDesk:
    'Este es el puesto de un colaborador de recobro. Su cuenta trabaja en otro; pregunte a quien la administra.',
  optional: 'opcional',

  inbox: {
    heading: 'Expedientes',
    toAccept: 'Por aceptar',
    atWork: 'En curso',
    over: 'Cerrados',
    noneToAccept: 'Ningún expediente le espera. Los nuevos aparecen aquí por sí solos.',
    noneAtWork: 'Ahora no lleva ningún expediente.',
    noneOver: 'Aún no hay expedientes cerrados.',
    back: 'Todos los expedientes',
  },

  states: {
    PendingContractSigning: {
      name: 'Firma del acreedor',
      sentence: () => 'Antes, el acreedor tiene que firmar un contrato.',
      next: 'Cuando todo esté firmado, Debitura revisa el expediente.',
    },
    PendingVerification: {
      name: 'Por aceptar',
      sentence: () => 'El expediente espera a que lo acepte.',
      next: 'Usted lo acepta con un mensaje al acreedor y empieza el recobro.',
    },
    NeedsAdditionalDetails: {
      name: 'Acreedor consultado',
      sentence: () => 'Se ha pedido al acreedor algo que falta.',
      next: 'Con la respuesta, el expediente se revisa de nuevo.',
    },
    Leads: {
      name: 'Pidiendo ofertas',
      sentence: () => 'Se están pidiendo ofertas.',
      next: 'El acreedor elige una de las ofertas.',
    },
    LeadsQuoteGiven: {
      name: 'Oferta hecha',
      sentence: () => 'Una oferta espera la elección del acreedor.',
      next: 'El colaborador cuya oferta se elija empieza el recobro.',
    },
    Active: {
      name: 'En recobro',
      sentence: (_name, day) =>
        day === null ? 'Usted lleva el recobro.' : `Usted lleva el recobro desde el ${day}.`,
      next: 'Registre lo que se cobre y diga al acreedor cómo va.',
    },
    Paused: {
      name: 'En pausa',
      sentence: () => 'El trabajo está en pausa.',
      next: 'Usted lo retoma en el portal de colaboradores de Debitura o cierra el expediente.',
    },
  },
  outcomes: {
    PartiallyPaid: 'El deudor ha pagado una parte; el resto ya no se reclama.',
    DisputedLegalActionDeclinedByClient:
      'El deudor discute el crédito, y el acreedor decidió no acudir a los tribunales.',
    WithdrawnByClient: 'El acreedor retiró el expediente.',
    SettlementRejectedByClient: 'El deudor ofreció un acuerdo, y el acreedor no lo aceptó.',
    UnresponsiveClient: 'El acreedor no respondió.',
  },
  outcomeNames: {UnresponsiveClient: 'Sin respuesta del acreedor'},
  creditorActs: 'Ahora actúa el acreedor.',

  money: {fee: (percent) => `Su comisión es del ${percent} de lo recuperado.`},
  exclusive: {
    active: (_name, day) => `Solo cobra usted hasta el ${day}`,
    expired: (_name, day) => `El periodo en que solo cobra usted terminó el ${day}.`,
    ended: () => 'El periodo en que solo cobra usted ha terminado.',
    terminated: () => 'El periodo en que solo cobra usted terminó antes de tiempo.',
  },
  files: {
    limits: (types, size) => `${types}. Hasta ${size} cada uno. El acreedor los ve enseguida.`,
  },

  facts: {
    heading: 'El crédito',
    creditor: 'Acreedor',
    debtor: 'Deudor',
    contact: 'Contacto',
    registration: 'Número de registro',
    invoice: 'Factura',
    dates: (date, due) => `${date}, vencimiento ${due}`,
    about: 'De qué se trata',
    comments: 'El acreedor dice',
    claimType: 'Tipo de crédito',
    dispute: 'Discusión',
    handler: 'A cargo de',
    missing: 'El acreedor aún tiene que dar',
  },

  tasks: {
    label: 'Lo que puede hacer',
    start: 'Aceptar el expediente',
    payment: 'Registrar un pago',
    note: 'Escribir una nota',
    fees: 'Cambiar los gastos o el principal',
    close: 'Cerrar el expediente',
    correct: 'Corregir',
    remove: 'Eliminar',
    named: (action, amount, day) => `${action}: ${amount} del ${day}`,
  },
  headings: {
    start: 'Aceptar el expediente',
    payment: 'Registrar un pago',
    note: 'Escribir una nota',
    fees: 'Cambiar los gastos o el principal',
    close: 'Cerrar el expediente',
    correct: 'Corregir el pago',
    remove: 'Eliminar el pago',
  },
  submit: {
    start: 'Aceptar y empezar',
    payment: 'Registrar el pago',
    note: 'Escribir la nota',
    fees: 'Guardar los importes',
    close: 'Cerrar el expediente',
    correct: 'Guardar el pago',
    remove: 'Eliminar el pago',
  },
  cancel: 'Cancelar',

  start: {
    welcomeMessage: 'Mensaje para el acreedor',
    welcomeHint:
      'Sale por correo electrónico y figura en los mensajes del expediente, con su nombre.',
    collectionPartnerReference: 'Su propia referencia',
    referenceHint: 'Con ella encuentra el expediente más tarde. Solo se puede indicar ahora.',
    assignedUserEmail: 'Quién lo lleva',
    nobody: 'Yo',
    feesHint: 'Sustituyen a lo añadido hasta ahora.',
  },
  payment: {
    date: 'Día en que llegó',
    paymentAmount: 'Importe',
    paymentRecipient: 'Quién lo recibió',
    recipients: {CollectionPartner: 'Nosotros', Creditor: 'El acreedor'},
    chooseRecipient: 'Elija quién lo recibió',
    commissionPaymentStatus: 'Su comisión',
    commission: {Unpaid: 'Aún sin pagar', Paid: 'Pagada'},
    chooseCommission: 'Elija si está pagada',
    followUp: 'Recordarme que la facture al acreedor',
    isSplit: 'Repartirlo a mano',
    splitHint: 'Si no, Debitura lo reparte según su comisión.',
    splitAgain:
      'Debitura no dice cómo se repartió. Sin un reparto a mano, se reparte según su comisión.',
    payoutCreditor: 'Para el acreedor',
    payoutCollectionPartner: 'Para usted',
    closeCase: 'Después no queda nada pendiente: cerrar el expediente como pagado',
    frozen:
      'Un pago cuya liquidación se ha facturado es definitivo: Debitura ya no acepta ni una corrección ni una eliminación.',
    removeText: (amount, day) =>
      `El pago de ${amount} del ${day} y su liquidación desaparecen para siempre. El acreedor lo ve enseguida.`,
  },
  test: {
    record: 'Registrar un pago de prueba',
    hint: 'Es un caso de prueba: no se mueve dinero y todo cuenta como del acreedor.',
  },
  document: {
    kind: 'Tipo de los archivos que añade',
    none: 'Sin indicar',
    kinds: {
      OriginalInvoice: 'Factura original',
      DebtorDocuments: 'Del deudor',
      CreditorDocuments: 'Del acreedor',
      PartnerDocuments: 'De nosotros',
      DemandLetter: 'Carta de reclamación',
      Miscellaneous: 'Otra cosa',
    },
  },
  note: {
    description: 'Nota',
    eventDate: 'Día en que ocurrió',
    dateHint: 'Déjelo vacío para hoy.',
    seen: 'El acreedor también la lee.',
  },
  fees: {
    grossAmount: 'Importe principal',
    interestFees: 'Intereses',
    reminderFees: 'Gastos de recordatorio',
    collectionFees: 'Gastos de recobro',
    hint: 'Lo que el deudor debe en total, no lo que queda pendiente. Lo que se ha cobrado se registra como pago.',
  },
  close: {
    closeCode: 'Por qué',
    choose: 'Elija un motivo',
    comment: 'Con sus palabras',
    codes: {
      Paid: 'Pagado por completo',
      PartiallyPaid: 'Pagado en parte',
      DebtorInsolventBankrupt: 'Deudor insolvente o en concurso',
      DebtorUntraceable: 'Deudor no hallado',
      DisputedLegalActionDeclinedByClient: 'Discutido, el acreedor no acude a los tribunales',
      WithdrawnByClient: 'Retirado por el acreedor',
      PreLegalExhaustedNoPayment: 'Todo intentado por la vía extrajudicial, nada pagado',
      StatuteOfLimitationsExpired: 'Prescrito',
      SettlementRejectedByClient: 'Acuerdo rechazado por el acreedor',
      UnresponsiveClient: 'El acreedor no responde',
      UneconomicalToPursue: 'No compensa',
      Other: 'Otro motivo',
    },
    unfitting: {
      noPayment:
        'Pagado por completo y pagado en parte no se ofrecen: no hay ningún pago registrado. Regístrelo antes.',
      stillOpen: (open) => `Pagado por completo no se ofrece: quedan pendientes ${open}.`,
      nothingOpen: 'Pagado en parte no se ofrece: ya no queda nada pendiente.',
    },
    final: 'Se avisa al acreedor. Un expediente cerrado no se puede reabrir desde aquí.',
  },

  question: {
    reopen: {
      heading: 'El expediente volvería a estar abierto',
      text: 'Está cerrado como pagado. Después de esto queda algo por pagar, así que vuelve a estar en curso y se avisa al acreedor.',
      agree: 'Sí, reabrirlo',
    },
    price: {
      heading: 'Su comisión cambiaría',
      text: (before, after) =>
        `Con este principal: ${after} en vez de ${before}. Aún no se ha guardado nada.`,
      agree: (after) => `Guardar con ${after}`,
    },
    keep: {
      heading: 'Su comisión se mantiene',
      text: (before, after) =>
        `Se acordó ${before} y así se queda, aunque con este principal lo habitual sería ${after}. Aún no se ha guardado nada.`,
      agree: (before) => `Guardar y mantener ${before}`,
    },
    unknownRate: 'otro porcentaje',
    registerInstead:
      'El expediente tiene pagos. Si el principal es menor porque se pagó algo, registre un pago en su lugar.',
    decline: 'No, dejarlo así',
  },

  phases: {
    sending: 'Enviando…',
    checking: 'No llegó respuesta. Averiguamos qué ha pasado.',
    unknown: 'No llegó respuesta, así que puede haberse hecho.',
    unknownNote:
      'No llegó respuesta, así que la nota puede estar ahí. Mire el historial antes de escribirla otra vez.',
    unknownHint: 'Mire de nuevo en un momento. Mirar no hace nada dos veces.',
    lookAgain: 'Mirar de nuevo',
    leave: 'Cerrar este formulario',
    wasLost:
      'No llegó respuesta, y el expediente muestra que no se ha hecho nada. Envíelo una vez más.',
  },

  done: {
    start: 'Aceptado. El acreedor tiene su mensaje.',
    startReference: (reference) =>
      `Aceptado con la referencia ${reference}. El acreedor tiene su mensaje.`,
    payment: 'El pago está registrado.',
    paymentLeft: (left) => `El pago está registrado. Quedan pendientes ${left}.`,
    paymentSplit: (creditor, partner) =>
      `De él, ${creditor} son para el acreedor y ${partner} para usted.`,
    paymentClosed: 'El pago está registrado y el expediente, cerrado como pagado.',
    note: 'La nota está escrita. El acreedor puede leerla.',
    fees: 'Los importes están guardados.',
    close: 'El expediente está cerrado.',
    correct: 'El pago está corregido.',
    remove: 'El pago está eliminado.',
    reopened: 'El expediente está abierto de nuevo.',
  },

  refused: {
    heading: 'Esto no se ha hecho',
    rules: {
      start:
        'Debitura no lo ha aceptado: puede que el expediente ya esté asignado o que necesite condiciones propias (una discusión, otro tipo de crédito). Esas se acuerdan en el portal de colaboradores de Debitura.',
      payment: 'Debitura no ha aceptado el pago. Compruebe el día, el importe y el reparto.',
      note: 'Debitura no ha aceptado la nota.',
      fees: 'Debitura no ha aceptado los importes. Un expediente cerrado conserva los suyos.',
      close:
        'Debitura no ha aceptado este motivo: no corresponde a lo que se ha pagado, o el expediente ya está cerrado.',
      correct: 'El pago se queda como está: su liquidación se ha facturado, así que es definitivo.',
      remove: 'El pago se queda: su liquidación se ha facturado, así que es definitivo.',
    },
    codes: {
      unauthenticated: 'Se ha cerrado su sesión. Iníciela de nuevo en este producto.',
      forbidden:
        'No tiene permiso para hacer esto. Pregunte a quien administra la cuenta de su agencia de recobro.',
      'not-found': 'Ya no está aquí. Mire el expediente de nuevo.',
      'rate-limited': 'Se ha pedido demasiado a la vez. Espere un minuto y envíelo de nuevo.',
      invalid: 'Debitura ha rechazado algo que no tiene campo aquí. Compruebe lo que ha escrito.',
    },
    other: 'Reinténtelo en un momento.',
  },

  errors: {
    welcomeMessage: {required: 'Escriba unas palabras al acreedor.'},
    paymentAmount: {
      required: 'Indique cuánto se ha cobrado.',
      'too-small': 'El importe debe ser mayor que cero.',
      other: figures,
    },
    date: {
      required: 'Indique el día en que llegó el dinero.',
      'in-future': (limit) => `No puede ser posterior a hoy, ${limit}.`,
    },
    eventDate: {'in-future': (limit) => `Una nota no puede ser posterior a hoy, ${limit}.`},
    paymentRecipient: {required: 'Elija quién recibió el dinero.'},
    commissionPaymentStatus: {required: 'Indique si ha recibido su comisión.'},
    payoutCreditor: {required: 'Indique lo que es para el acreedor.', other: figures},
    payoutCollectionPartner: {
      required: 'Indique lo que es para usted.',
      other: 'Ambas partes deben sumar el importe, escrito en cifras.',
    },
    grossAmount: {
      required: 'Indique el principal.',
      'too-small': 'El principal no puede ser menor que cero.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Elija por qué termina el expediente.'},
    comment: {required: 'Diga en pocas palabras cuál es el otro motivo.'},
    description: {required: 'Escriba lo que ha ocurrido.'},
  },
};
export default partnerDesk;
