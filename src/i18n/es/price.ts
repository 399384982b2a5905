import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Cuánto cuesta',
  of: 'de lo recuperado. Si no se recupera nada, no paga nada.',
  recoveredIn: (currency) => `Recuperado, ${currency}`,
  fee: 'Comisión',
  keep: 'Usted conserva',
  recoveredInFull: 'Todo recuperado',
  example: (paid, fee, rest) =>
    `Si se pagan ${paid}: comisión de ${fee}; quedan ${rest} antes de IVA y gastos añadidos.`,
  before: 'Antes de IVA y de los gastos añadidos al crédito.',
  fixed: 'La comisión queda fijada al enviar.',
  surcharge: (base, extra) => `${base}, más ${extra} porque la deuda es antigua.`,
  handledBy: 'A cargo de',
  summary: (percent) => `Comisión ${percent}`,
  kept: (amount) => `Usted conserva ${amount}`,
  empty: 'La comisión aparece aquí en cuanto se conocen el importe y el país del deudor.',
  asking: 'Calculando la comisión…',
  failed: 'Ahora no se ha podido leer la comisión. Lo que ha escrito se conserva.',
  again: 'Reintentar',
  ineligible: 'Sin recobro para este crédito',
  unpriced: 'Debitura aún no indica una comisión para este crédito.',
  announce: (percent) => `La comisión es del ${percent} de lo recuperado.`,
};
export default price;
