import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Expedientes de recobro',
  loading: 'Cargando los expedientes…',
  filter: 'Qué expedientes',
  groups: {all: 'Todos', open: 'Abiertos', 'needs-you': 'Le esperan', closed: 'Cerrados'},
  search: 'Buscar',
  searchHint: 'Deudor, factura o referencia',
  sort: 'Orden',
  sorts: {
    'DateCreated:desc': 'Más recientes primero',
    'DateCreated:asc': 'Más antiguos primero',
    'GrossAmount:desc': 'Mayor crédito primero',
    'GrossAmount:asc': 'Menor crédito primero',
    'DueDate:asc': 'Mayor retraso primero',
  },
  columns: {
    debtor: 'Deudor',
    invoice: 'Factura',
    status: 'Estado',
    claim: 'Crédito',
    open: 'Pendiente',
  },
  nothing: 'nada',
  test: 'Prueba',
  needsInfo: 'Falta algo',
  found: (count) => (count === 1 ? '1 expediente' : `${count} expedientes`),
  loaded: (count) =>
    count === 1 ? 'Del único expediente cargado' : `De los ${count} expedientes cargados`,
  claims: (amounts) => `créditos ${amounts}`,
  open: (amounts) => `pendiente ${amounts}`,
  shown: (loaded, total) => `Se muestran ${loaded} de ${total}`,
  more: 'Mostrar más',
  loadingMore: 'Cargando más expedientes…',
  added: (count, shown) =>
    count === 1 ? `Un expediente más: ${shown}.` : `${count} expedientes más: ${shown}.`,
  moreFailed: 'No se han podido cargar más expedientes. Los de arriba son correctos.',
  asOf: (time) => `Actualizado: ${time}`,
  refresh: 'Actualizar',
  tasks: {
    heading: 'Debitura necesita algo de usted',
    deadline: (day) => `Hasta el ${day}`,
    open: 'Abrir en Debitura',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Aún no hay expedientes',
    text: 'Cuando una factura quede sin pagar, envíela a recobro. Solo paga cuando entra dinero, y aquí sigue cada paso.',
  },
  none: {
    heading: 'Ningún expediente coincide',
    text: 'Busque una parte del nombre del deudor, del número de factura o de la referencia del expediente, o mire todos los expedientes.',
    text2: 'Hay expedientes, pero ninguno de este tipo.',
    all: 'Mostrar todos los expedientes',
  },
  failed: {
    heading: 'Los expedientes no se han podido cargar',
    stale: (time) => `La lista no se ha podido actualizar. La ve tal como estaba: ${time}.`,
    again: 'Reintentar',
    offline: 'No tiene conexión. La lista vuelve con la conexión.',
    unauthenticated: 'Se ha cerrado su sesión. Iníciela de nuevo en este producto.',
    forbidden:
      'No tiene permiso para ver los expedientes de recobro. Pregunte a quien administra la cuenta de su empresa.',
    'not-available': 'Su cuenta trabaja en otro puesto de la red, donde no se ofrece esta lista.',
    'client-not-ready': 'Su empresa aún no está dada de alta para el recobro.',
    'rate-limited': 'Se ha pedido demasiado a la vez. Espere un minuto y reinténtelo.',
    other: 'Reinténtelo en un momento.',
    support: (requestId) => `Si continúa, dé este número al servicio de soporte: ${requestId}`,
  },
};
export default caseList;
