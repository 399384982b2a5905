import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Wat het kost',
  of: 'van wat wordt geïnd. Niets geïnd, niets te betalen.',
  recoveredIn: (currency) => `Geïnd, ${currency}`,
  fee: 'Commissie',
  keep: 'U houdt',
  recoveredInFull: 'Volledig geïnd',
  example: (paid, fee, rest) =>
    `Als ${paid} wordt betaald: commissie ${fee}, er blijft ${rest} over vóór btw en bijkomende kosten.`,
  before: 'Vóór btw en kosten die bij de vordering komen.',
  fixed: 'De commissie ligt vast zodra u indient.',
  surcharge: (base, extra) => `${base}, plus ${extra} omdat de schuld oud is.`,
  handledBy: 'Behandeld door',
  summary: (percent) => `Commissie ${percent}`,
  kept: (amount) => `U houdt ${amount}`,
  empty: 'De commissie verschijnt hier zodra het bedrag en het land van de debiteur bekend zijn.',
  asking: 'De commissie wordt berekend…',
  failed: 'De commissie kon nu niet worden opgehaald. Wat u hebt ingevuld, blijft bewaard.',
  again: 'Opnieuw proberen',
  ineligible: 'Geen incasso voor deze vordering',
  unpriced: 'Debitura noemt voor deze vordering nog geen commissie.',
  announce: (percent) => `De commissie is ${percent} van wat wordt geïnd.`,
};
export default price;
