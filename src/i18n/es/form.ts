import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Enviar un crédito a recobro',
  steps: {
    creditor: 'Acreedor',
    claim: 'Crédito',
    debtor: 'Deudor',
    documents: 'Documentos',
    review: 'Revisión',
  },
  stepOf: (step, count) => `Paso ${step} de ${count}`,
  done: 'hecho',
  testBadge: 'Expediente de prueba',
  loading: 'Cargando el formulario…',
  optional: 'opcional',
  buttons: {continue: 'Continuar', save: 'Guardar y volver a la revisión', back: 'Atrás'},
  draftKept: 'Borrador guardado en esta pestaña',
  draftLost: 'Este navegador no guarda el borrador: termínelo sin cerrar la página',
  failed: 'Esta parte del formulario no se ha cargado. Lo que ha escrito se conserva.',
  again: 'Reintentar',

  claim: {
    heading: '¿Qué le deben?',
    intro: 'El importe impagado y las fechas de su factura.',
    introSeveral: 'Un deudor y una moneda; cada factura con lo que sigue pendiente.',
    invoice: (position) => `Factura ${position}`,
    add: 'Añadir otra factura impagada del mismo deudor',
    remove: 'Quitar',
    removeInvoice: (position) => `Quitar la factura ${position}`,
    total: 'En total',
    read: 'Leerlo de una factura electrónica (XML o PDF)',
  },
  labels: {
    amount: 'Importe impagado',
    currencyCode: 'Moneda',
    number: 'Número de factura',
    date: 'Fecha de factura',
    dueDate: 'Fecha de vencimiento',
    claimDescription: '¿Qué se entregó?',
  },
  hints: {
    amount: 'Lo que se debe hoy, IVA incluido',
    claimDescription: 'Una o dos frases ayudan al colaborador a empezar enseguida',
  },
  price: {
    heading: 'Cuánto cuesta',
    empty: 'La comisión aparece aquí en cuanto se conocen el importe y el país del deudor.',
    pending: 'Comisión: tras el importe y el país',
  },
};
export default form;
