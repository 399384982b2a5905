import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Hvad det koster',
  of: 'af det, der bliver inddrevet. Bliver intet inddrevet, betaler du ikke noget.',
  recoveredIn: (currency) => `Inddrevet, ${currency}`,
  fee: 'Salær',
  keep: 'Du beholder',
  recoveredInFull: 'Inddrevet fuldt ud',
  example: (paid, fee, rest) =>
    `Hvis der betales ${paid}: salær ${fee}, og der er ${rest} tilbage før moms og tillagte omkostninger.`,
  before: 'Før moms og omkostninger, der lægges til kravet.',
  fixed: 'Salæret ligger fast, når du indsender.',
  surcharge: (base, extra) => `${base} plus ${extra}, fordi gælden er gammel.`,
  handledBy: 'Behandles af',
  summary: (percent) => `Salær ${percent}`,
  kept: (amount) => `Du beholder ${amount}`,
  empty: 'Salæret vises her, så snart beløbet og skyldnerens land er kendt.',
  asking: 'Salæret beregnes…',
  failed: 'Salæret kunne ikke hentes lige nu. Det, du har skrevet, er gemt.',
  again: 'Prøv igen',
  ineligible: 'Ingen inkasso for dette krav',
  unpriced: 'Debitura har endnu ikke noget salær for dette krav.',
  announce: (percent) => `Salæret er ${percent} af det, der bliver inddrevet.`,
};
export default price;
