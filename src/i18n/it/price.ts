import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const price: Messages['price'] = {
  heading: 'Quanto costa',
  of: 'dell’importo recuperato. Se non si recupera nulla, non si paga nulla.',
  recoveredIn: (currency) => `Recuperato, ${currency}`,
  fee: 'Provvigione',
  keep: 'Le resta',
  recoveredInFull: 'Tutto recuperato',
  example: (paid, fee, rest) =>
    `Se vengono pagati ${paid}: provvigione ${fee}, restano ${rest} prima di IVA e spese aggiunte.`,
  before: 'Prima di IVA e spese aggiunte al credito.',
  fixed: 'La provvigione è fissata al momento dell’invio.',
  surcharge: (base, extra) => `${base}, più ${extra} perché il debito è vecchio.`,
  handledBy: 'Affidato a',
  summary: (percent) => `Provvigione ${percent}`,
  kept: (amount) => `Le restano ${amount}`,
  empty: 'La provvigione appare qui non appena si conoscono l’importo e il paese del debitore.',
  asking: 'Calcolo della provvigione…',
  failed:
    'Al momento non è stato possibile leggere la provvigione. I dati inseriti sono al sicuro.',
  again: 'Riprova',
  ineligible: 'Nessun recupero per questo credito',
  unpriced: 'Debitura non indica ancora una provvigione per questo credito.',
  announce: (percent) => `La provvigione è ${withArticle('del', percent)} dell’importo recuperato.`,
};
export default price;
