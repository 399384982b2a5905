import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Quanto custa',
  of: 'do que for recuperado. Se nada for recuperado, nada há a pagar.',
  recoveredIn: (currency) => `Recuperado, ${currency}`,
  fee: 'Comissão',
  keep: 'Fica com',
  recoveredInFull: 'Recuperado na totalidade',
  example: (paid, fee, rest) =>
    `Se forem pagos ${paid}: comissão ${fee}, restam ${rest} antes de IVA e custos acrescidos.`,
  before: 'Antes de IVA e de custos acrescentados ao crédito.',
  fixed: 'A comissão fica fixada no momento em que submete.',
  surcharge: (base, extra) => `${base}, mais ${extra} porque a dívida é antiga.`,
  handledBy: 'A cargo de',
  summary: (percent) => `Comissão ${percent}`,
  kept: (amount) => `Fica com ${amount}`,
  empty: 'A comissão aparece aqui assim que se conheçam o montante e o país do devedor.',
  asking: 'A calcular a comissão…',
  failed: 'De momento não foi possível ler a comissão. O que escreveu está seguro.',
  again: 'Tentar de novo',
  ineligible: 'Sem cobrança para este crédito',
  unpriced: 'A Debitura ainda não indica uma comissão para este crédito.',
  announce: (percent) => `A comissão é de ${percent} do que for recuperado.`,
};
export default price;
