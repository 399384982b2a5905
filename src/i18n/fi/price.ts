import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Mitä se maksaa',
  of: 'perityksi saadusta summasta. Jos mitään ei saada perittyä, et maksa mitään.',
  recoveredIn: (currency) => `Peritty, ${currency}`,
  fee: 'Palkkio',
  keep: 'Sinulle jää',
  recoveredInFull: 'Peritty kokonaan',
  example: (paid, fee, rest) =>
    `Jos maksetaan ${paid}: palkkio ${fee}, jäljelle jää ${rest} ennen arvonlisäveroa ja lisättyjä kuluja.`,
  before: 'Ennen arvonlisäveroa ja saatavaan lisättyjä kuluja.',
  fixed: 'Palkkio on kiinteä, kun olet lähettänyt saatavan.',
  surcharge: (base, extra) => `${base} ja lisäksi ${extra}, koska velka on vanha.`,
  handledBy: 'Käsittelijä',
  summary: (percent) => `Palkkio ${percent}`,
  kept: (amount) => `Sinulle jää ${amount}`,
  empty: 'Palkkio näkyy tässä heti, kun summa ja velallisen maa ovat tiedossa.',
  asking: 'Palkkiota lasketaan…',
  failed: 'Palkkiota ei voitu nyt hakea. Kirjoittamasi on tallessa.',
  again: 'Yritä uudelleen',
  ineligible: 'Tätä saatavaa ei voi periä',
  unpriced: 'Debitura ei ole vielä ilmoittanut palkkiota tälle saatavalle.',
  announce: (percent) => `Palkkio on ${percent} perityksi saadusta summasta.`,
};
export default price;
