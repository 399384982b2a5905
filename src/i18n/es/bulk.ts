import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Enviar facturas vencidas a recobro',
  heading: 'Facturas vencidas',
  intro: 'Un expediente por deudor. Ve cada comisión antes de que se envíe nada.',
  loading: 'Cargando la lista…',
  failed: 'Esta parte no se ha cargado. Su lista está a salvo.',
  again: 'Reintentar',
  optional: 'opcional',
  kept: 'Lista guardada en esta pestaña',

  drop: {
    heading: '¿Qué facturas están vencidas?',
    text: 'Suelte aquí una lista de su programa de contabilidad (CSV) o facturas electrónicas. Nada sale de su ordenador antes de que envíe.',
    choose: 'Elegir archivos',
    more: 'Añadir archivos',
    reading: 'Leyendo el archivo…',
    taken: (added) => (added === 1 ? 'Una factura añadida.' : `${added} facturas añadidas.`),
    known: (known) =>
      known === 1 ? 'Una ya estaba en la lista.' : `${known} ya estaban en la lista.`,
    close: 'Cerrar',
    refused: {
      'too-large': 'Ocupa más de 10 MB. Exporte solo lo vencido o divida la lista.',
      spreadsheet:
        'Es una hoja de cálculo. Ábrala, elija «Guardar como» y el tipo CSV, y suelte ese archivo.',
      'not-text': 'Esta lista no se puede leer aquí. Expórtela como CSV.',
      empty:
        'No hay ninguna fila debajo de los encabezados. Exporte la lista otra vez y mire su contenido.',
      'too-many-rows': 'Tiene más de 2000 filas. Divida la lista y envíe una parte cada vez.',
      'credit-note': 'Es una factura de abono: anula un crédito, así que no hay nada que cobrar.',
      paid: 'En esta factura no queda nada pendiente.',
      other: 'No se ha podido leer. Expórtelo otra vez o añada las facturas a mano.',
    },
  },

  mapping: {
    heading: (file) => `¿Qué contiene ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Una fila' : `${rows} filas`}. Compruebe que cada columna se ha entendido bien.`,
    column: 'Columna',
    example: 'Primeras filas',
    holds: 'Contiene',
    nothing: 'No hace falta',
    fields: {
      number: 'Número de factura',
      amount: 'Importe impagado',
      currency: 'Moneda',
      date: 'Fecha de factura',
      dueDate: 'Fecha de vencimiento',
      description: 'Qué se entregó',
      type: 'Empresa o particular',
      name: 'Nombre del deudor',
      contactPerson: 'Persona de contacto',
      companyRegistrationNumber: 'Número de registro',
      address: 'Calle y número',
      zipCode: 'Código postal',
      city: 'Localidad',
      state: 'Estado o región',
      countryAlpha2: 'País',
      email: 'Correo electrónico',
      phone: 'Teléfono',
    },
    currency: 'Moneda de todas las filas',
    country: 'País de todos los deudores',
    choose: 'No es igual para todos',
    dayOrder: (example) => `¿Cómo se lee ${example}?`,
    dayFirst: 'Primero el día',
    monthFirst: 'Primero el mes',
    decimalMark: (example) => `¿Cómo se lee ${example}?`,
    noneMapped: 'Elija al menos la columna del importe impagado.',
    take: (rows) => (rows === 1 ? 'Incorporar una fila' : `Incorporar ${rows} filas`),
    cancel: 'Cancelar',
  },

  table: {
    caption: 'Expedientes de esta lista',
    columns: {
      debtor: 'Deudor',
      invoices: 'Facturas',
      claim: 'Crédito',
      fee: 'Comisión',
      state: 'Estado',
    },
    filter: 'Mostrar',
    all: 'Todos',
    open: 'Por completar',
    nameless: 'Deudor sin nombre',
    invoices: (count) => (count === 1 ? '1 factura' : `${count} facturas`),
    numberless: 'Sin número',
    more: (count) => `${count} más…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Una factura' : `${invoices} facturas`} en ${cases === 1 ? 'un expediente' : `${cases} expedientes`}`,
    review: (count) => (count === 1 ? 'Revisar un expediente' : `Revisar ${count} expedientes`),
    nothingReady: 'Aún no hay ningún expediente completo. Abra una fila para ver qué falta.',
    waiting: 'Calculando las comisiones…',
    leftOut: (count) =>
      count === 1 ? 'Una factura queda fuera' : `${count} facturas quedan fuera`,
    takeBack: 'Recuperar',
    takeBackNumber: (number) => `Recuperar ${number}`,
    looking: 'Preguntando qué facturas tiene ya Debitura…',
    lookFailed: 'Debitura no ha dicho qué facturas tiene ya. Pulse el botón otra vez.',
    existing: (count) =>
      count === 1
        ? 'Una factura ya está en Debitura y no se envía otra vez. Revise la lista y continúe.'
        : `${count} facturas ya están en Debitura y no se envían otra vez. Revise la lista y continúe.`,
    clear: 'Empezar una lista nueva',
  },

  states: {
    ready: 'Listo',
    missing: (count) => (count === 1 ? 'Falta 1 dato' : `Faltan ${count} datos`),
    asking: 'Calculando la comisión',
    ineligible: 'No es posible',
    unpriced: 'Sin comisión conocida',
    waiting: 'En espera',
    sending: 'Enviando',
    checking: 'Comprobando',
    made: 'Enviado',
    pending: 'Falta una firma',
    duplicate: 'El expediente ya existe',
    unsigned: 'Antes hay que firmar',
    failed: 'No enviado',
  },

  row: {
    line: (line, file) => `Fila ${line} de ${file}`,
    unread: (text) => `El archivo dice «${text}», que no se ha podido leer.`,
    debtor: 'Deudor',
    change: 'Cambiar',
    changeDebtor: 'Cambiar el deudor',
    changeInvoice: (number) => `Cambiar la factura ${number}`,
    leaveOut: 'Dejar fuera',
    leaveOutInvoice: (number) => `Dejar fuera la factura ${number}`,
    together: 'Varias facturas forman',
    oneCase: 'Un solo expediente',
    oneEach: 'Un expediente cada una',
    numbers: 'Facturas',
    numberHint: 'Evita que una factura se envíe dos veces',
    repeated: 'Este número está dos veces en la lista. Corríjalo o deje fuera una de las dos.',
    due: (date, due) => `${date}, vencimiento ${due}`,
    askAgain: 'Pedir la comisión de nuevo',
    priceFailed: 'Ahora no se ha podido leer la comisión.',
    ineligible: 'Debitura no puede aceptar este crédito tal como está.',
    reference: (reference) => `Referencia del expediente: ${reference}`,
    existing: (reference) => `La factura ${reference} ya se envió a recobro.`,
    held: 'Este producto ha retenido el expediente.',
    unanswered: 'No llegó respuesta y no se ha creado ningún expediente. Envíelo de nuevo.',
    unsigned:
      'Hay que firmar algo antes de que se pueda crear este expediente. Firme y envíelo de nuevo.',
  },

  review: {
    heading: 'Revisar y enviar',
    intro: (cases) =>
      `${cases === 1 ? 'Un expediente está listo' : `${cases} expedientes están listos`}. No se envía nada antes de que pulse el botón.`,
    left: (count) =>
      count === 1
        ? 'Un expediente no está completo; se queda en la lista.'
        : `${count} expedientes no están completos; se quedan en la lista.`,
    costs: 'Cuánto cuesta',
    currency: 'Moneda',
    cases: 'Expedientes',
    claim: 'Créditos',
    full: 'Comisión si se paga todo',
    fees: 'Comisiones por colaborador',
    fee: (percent) => `${percent} de lo recuperado`,
    before:
      'Antes de IVA y de los gastos añadidos a los créditos. Si no se recupera nada, no paga nada.',
    consent: (client, cases) =>
      cases === 1
        ? `La deuda está impagada y no se discute. Envío este crédito en nombre de ${client}, acepto la comisión indicada y estoy de acuerdo con los puntos anteriores.`
        : `Las deudas están impagadas y no se discuten. Envío estos ${cases} créditos en nombre de ${client}, acepto la comisión indicada para cada uno y estoy de acuerdo con los puntos anteriores.`,
    submit: (cases) => (cases === 1 ? 'Enviar un expediente' : `Enviar ${cases} expedientes`),
    back: 'Volver a la lista',
  },

  sending: {
    heading: 'Enviando sus expedientes',
    paused: 'En pausa',
    progress: (done, all) => `Expedientes terminados: ${done} de ${all}`,
    text: 'Puede cerrar esta página: lo que aún no se ha enviado espera en esta pestaña, y ningún expediente se crea dos veces.',
    unkept:
      'Esta lista no se puede guardar en esta pestaña. Quédese hasta que termine; si sale, envíe la misma lista de nuevo: ningún expediente se crea dos veces.',
    checking: (count) =>
      count === 1
        ? 'Se perdió una respuesta; preguntamos qué ha sido de ella.'
        : `Se perdieron ${count} respuestas; preguntamos qué ha sido de ellas.`,
    pause: 'Pausar',
    resume: 'Reanudar',
    askNow: 'Preguntar ahora',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'No se ha creado ningún expediente'
        : made === 1
          ? 'Un expediente está creado'
          : `${made} expedientes están creados`,
    duplicates: (count) =>
      count === 1
        ? 'Una factura ya tenía expediente; no se ha creado nada dos veces.'
        : `${count} facturas ya tenían expediente; no se ha creado nada dos veces.`,
    failed: (count) =>
      count === 1
        ? 'Un expediente no se ha enviado. Ábralo para ver por qué.'
        : `${count} expedientes no se han enviado. Ábralos para ver por qué.`,
    mend: 'Corregir y enviar el resto',
    download: 'Descargar el resultado (CSV)',
    fileName: 'recobro-resultado.csv',
    headings: {
      invoice: 'Número de factura',
      debtor: 'Deudor',
      country: 'País',
      date: 'Fecha de factura',
      dueDate: 'Fecha de vencimiento',
      amount: 'Importe impagado',
      currency: 'Moneda',
      state: 'Estado',
      reference: 'Referencia del expediente',
      creditorReference: 'Su referencia',
      fee: 'Comisión en porcentaje',
      reason: 'Motivo',
    },
    sign: {
      heading: 'Queda un paso: firmar',
      text: (count) =>
        count === 1
          ? 'Un expediente espera una firma. Empieza cuando todo está firmado.'
          : `${count} expedientes esperan firmas. Empiezan cuando todo está firmado; una sola visita sirve para todos.`,
      now: 'Firmar ahora',
      leave: (host) => `Pasa a ${host} y vuelve aquí cuando termine.`,
      noLink: 'Debitura no dio una dirección para firmar. Mire de nuevo en un minuto.',
      again: 'Mirar de nuevo',
      reading: 'Leemos lo que está firmado…',
    },
  },

  announce: {
    progress: (done, all) => `Expedientes terminados: ${done} de ${all}`,
    finished: (made) =>
      made === 1
        ? 'Listo. Un expediente está creado.'
        : `Listo. ${made} expedientes están creados.`,
  },
};
export default bulk;
