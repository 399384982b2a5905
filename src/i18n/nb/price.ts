import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Hva det koster',
  of: 'av det som blir inndrevet. Blir ingenting inndrevet, betaler du ingenting.',
  recoveredIn: (currency) => `Inndrevet, ${currency}`,
  fee: 'Provisjon',
  keep: 'Du beholder',
  recoveredInFull: 'Inndrevet fullt ut',
  example: (paid, fee, rest) =>
    `Hvis ${paid} betales: provisjon ${fee}, og ${rest} er igjen før mva. og tillagte kostnader.`,
  before: 'Før mva. og kostnader som legges til kravet.',
  fixed: 'Provisjonen ligger fast når du sender inn.',
  surcharge: (base, extra) => `${base} pluss ${extra} fordi gjelden er gammel.`,
  handledBy: 'Behandles av',
  summary: (percent) => `Provisjon ${percent}`,
  kept: (amount) => `Du beholder ${amount}`,
  empty: 'Provisjonen vises her så snart beløpet og skyldnerens land er kjent.',
  asking: 'Provisjonen beregnes…',
  failed: 'Provisjonen kunne ikke hentes akkurat nå. Det du har skrevet, er lagret.',
  again: 'Prøv igjen',
  ineligible: 'Ingen inkasso for dette kravet',
  unpriced: 'Debitura oppgir ennå ingen provisjon for dette kravet.',
  announce: (percent) => `Provisjonen er ${percent} av det som blir inndrevet.`,
};
export default price;
