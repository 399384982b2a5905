import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Was es kostet',
  of: 'dessen, was eingeht. Geht nichts ein, zahlen Sie nichts.',
  recoveredIn: (currency) => `Eingegangen, ${currency}`,
  fee: 'Provision',
  keep: 'Sie behalten',
  recoveredInFull: 'Ganz eingegangen',
  example: (paid, fee, rest) =>
    `Werden ${paid} bezahlt: Provision ${fee}, es bleiben ${rest} vor MwSt. und zusätzlichen Kosten.`,
  before: 'Vor MwSt. und Kosten, die zur Forderung hinzukommen.',
  fixed: 'Mit dem Absenden steht die Provision fest.',
  surcharge: (base, extra) => `${base}, dazu ${extra}, weil die Forderung alt ist.`,
  handledBy: 'Bearbeitet von',
  summary: (percent) => `Provision ${percent}`,
  kept: (amount) => `Sie behalten ${amount}`,
  empty: 'Die Provision erscheint hier, sobald Betrag und Land des Schuldners bekannt sind.',
  asking: 'Die Provision wird ermittelt…',
  failed: 'Die Provision ließ sich gerade nicht lesen. Was Sie eingegeben haben, bleibt erhalten.',
  again: 'Noch einmal versuchen',
  ineligible: 'Kein Inkasso für diese Forderung',
  unpriced: 'Debitura nennt für diese Forderung noch keine Provision.',
  announce: (percent) => `Die Provision beträgt ${percent} dessen, was eingeht.`,
};
export default price;
