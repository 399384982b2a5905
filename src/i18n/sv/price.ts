import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Vad det kostar',
  of: 'av det som drivs in. Drivs inget in betalar du ingenting.',
  recoveredIn: (currency) => `Indrivet, ${currency}`,
  fee: 'Provision',
  keep: 'Du behåller',
  recoveredInFull: 'Helt indrivet',
  example: (paid, fee, rest) =>
    `Om ${paid} betalas: provision ${fee}, och ${rest} återstår före moms och tillkommande kostnader.`,
  before: 'Före moms och kostnader som läggs till fordran.',
  fixed: 'Provisionen ligger fast när du skickar in.',
  surcharge: (base, extra) => `${base} plus ${extra} eftersom skulden är gammal.`,
  handledBy: 'Hanteras av',
  summary: (percent) => `Provision ${percent}`,
  kept: (amount) => `Du behåller ${amount}`,
  empty: 'Provisionen visas här så snart beloppet och gäldenärens land är kända.',
  asking: 'Provisionen räknas ut…',
  failed: 'Provisionen kunde inte hämtas just nu. Det du har skrivit är sparat.',
  again: 'Försök igen',
  ineligible: 'Ingen inkasso för den här fordran',
  unpriced: 'Debitura anger ännu ingen provision för den här fordran.',
  announce: (percent) => `Provisionen är ${percent} av det som drivs in.`,
};
export default price;
