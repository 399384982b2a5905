import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Leyendo ${name}…`,
  mark: (name) => `De ${name}`,
  hide: 'Ocultar esta nota',

  refused: {
    heading: (name) => `${name} no se ha podido leer`,
    attached: 'Aun así se ha añadido a sus documentos.',
    empty: 'El archivo está vacío. Exporte la factura otra vez y suéltela de nuevo.',
    'too-large': (limit) =>
      `Ocupa más de ${limit}, así que no se ha abierto. Rellene los campos a mano y adjunte un PDF más pequeño.`,
    'too-complex':
      'Contiene muchas más entradas que cualquier factura, así que no se ha seguido abriendo. Rellene los campos a mano.',
    'unknown-format':
      'No es ni XML ni PDF, y las facturas electrónicas son uno de los dos. Rellene los campos a mano.',
    'not-an-invoice': (found) =>
      `Es un archivo XML de otro tipo (${found}). Suelte una factura UBL o CII, o rellene los campos a mano.`,
    renamed: (found) =>
      `Su contenido es ${found}, pero su nombre dice otra cosa. Haga que el nombre termine en ${found === 'PDF' ? '.pdf' : '.xml'} y suéltelo de nuevo.`,
    broken: 'Está dañado o cortado. Expórtelo o descárguelo otra vez y suéltelo de nuevo.',
    doctype:
      'Lleva reglas de documento propias, que ninguna factura necesita y algunos ataques usan. No se ha ejecutado nada de ellas. Exporte la factura otra vez o rellene los campos a mano.',
    encrypted: 'Está protegido con contraseña. Guárdelo sin ella y suéltelo de nuevo.',
    'no-attachment':
      'Este PDF solo lo pueden leer personas: no lleva datos de factura. Rellene los campos a mano.',
    unavailable:
      'La parte que lee facturas no se ha cargado. Compruebe su conexión y suéltelo de nuevo.',
  },

  attached: {
    heading: 'Añadido a sus documentos',
    text: (names) => `${names}: no hay datos de factura con que rellenar.`,
  },

  filled: (count, name) =>
    count === 1
      ? `Un campo se ha rellenado con ${name}`
      : `${count} campos se han rellenado con ${name}`,
  filledText: 'Compruébelos: cada uno indica de dónde procede.',
  read: (name) => `${name} está leído`,
  held: (name) => `${name} se ha leído y aún no se ha rellenado nada`,
  anyway: 'Rellenar de todos modos',

  facts: {
    creditNote: 'Es una factura de abono: devuelve dinero, así que no hay nada que cobrar.',
    creditNoteOf: (number) =>
      `Es una factura de abono de la factura ${number}: devuelve dinero, así que no hay nada que cobrar.`,
    paid: 'En esta factura no queda nada pendiente: indica que todo está pagado.',
    owed: (amount) => `En esta factura usted debe ${amount} al comprador. No hay nada que cobrar.`,
    seller: (seller, client) =>
      `Esta factura la emitió ${seller}, y usted cobra para ${client}. Compruebe que es suya.`,
    sellerOnly: (seller) =>
      `Esta factura la emitió ${seller}, y no desde su país. Compruebe que es suya.`,
    correction: 'Esta factura rectifica una anterior. Reclame solo una de las dos.',
    correctionOf: (number) =>
      `Esta factura rectifica la factura ${number}. Reclame solo una de las dos.`,
    notDue: (day) => `No vence hasta el ${day}. El recobro empieza cuando el deudor se retrasa.`,
    partlyPaid: (paid, total) =>
      `Ya se han pagado ${paid} de ${total}: solo se reclama el resto pendiente.`,
    terms:
      'No indica vencimiento, pero dice esto sobre el pago. Indique el vencimiento que resulta:',
  },

  conflicts: {
    heading: (field) => `La factura da dos respuestas para «${field}». ¿Cuál es la correcta?`,
    use: (field, value) => `Usar ${value} para «${field}»`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'Un campo ya dice otra cosa' : 'Algunos campos ya dicen otra cosa',
    other: (number) => `Es otra factura: ${number}`,
    here: 'En el formulario',
    there: 'En la factura',
    empty: 'aún nada',
    use: 'Tomar los valores de la factura',
    keep: 'Conservar lo que hay en el formulario',
    add: 'Añadirla como otra factura',
  },

  pdf: {
    text: 'Debitura no acepta XML como documento. Añada también el PDF de esta factura.',
    choose: 'Elegir el PDF',
  },
  unread: (names) => `Aún sin leer: ${names}. Suelte una factura cada vez.`,

  fields: {
    currencyCode: 'moneda',
    amount: 'importe impagado',
    number: 'número de factura',
    date: 'fecha de factura',
    dueDate: 'fecha de vencimiento',
    claimDescription: 'descripción',
    name: 'nombre del deudor',
    contactPerson: 'persona de contacto',
    companyRegistrationNumber: 'número de registro',
    address: 'calle y número',
    zipCode: 'código postal',
    city: 'localidad',
    state: 'región',
    stateAlpha2: 'estado',
    countryAlpha2: 'país',
    email: 'correo electrónico',
    phone: 'teléfono',
  },
};
export default invoice;
