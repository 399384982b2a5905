import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Ce que cela coûte',
  of: 'des sommes recouvrées. Rien de recouvré, rien à payer.',
  recoveredIn: (currency) => `Recouvré, ${currency}`,
  fee: 'Commission',
  keep: 'Vous gardez',
  recoveredInFull: 'Tout est recouvré',
  example: (paid, fee, rest) =>
    `Si ${paid} sont payés\u00a0: commission ${fee}, il vous reste ${rest} avant TVA et frais ajoutés.`,
  before: 'Avant TVA et frais ajoutés à la créance.',
  fixed: 'La commission est fixée au moment de l’envoi.',
  surcharge: (base, extra) => `${base}, plus ${extra} car la dette est ancienne.`,
  handledBy: 'Confié à',
  summary: (percent) => `Commission ${percent}`,
  kept: (amount) => `Vous gardez ${amount}`,
  empty: 'La commission s’affiche ici dès que le montant et le pays du débiteur sont connus.',
  asking: 'Calcul de la commission…',
  failed: 'La commission n’a pas pu être lue pour l’instant. Ce que vous avez saisi est conservé.',
  again: 'Réessayer',
  ineligible: 'Pas de recouvrement pour cette créance',
  unpriced: 'Debitura n’indique pas encore de commission pour cette créance.',
  announce: (percent) => `La commission est de ${percent} des sommes recouvrées.`,
};
export default price;
