/** The fee panel. */
export default {
  heading: 'What it costs',
  of: 'of what is recovered. Nothing recovered, nothing to pay.',
  recoveredIn: (currency: string) => `Recovered, ${currency}`,
  fee: 'Fee',
  keep: 'You keep',
  recoveredInFull: 'Recovered in full',
  /** Reads like "If €5,000.00 is paid: fee €475.00, leaving €4,525.00 before VAT and added costs." */
  example: (paid: string, fee: string, rest: string) =>
    `If ${paid} is paid: fee ${fee}, leaving ${rest} before VAT and added costs.`,
  before: 'Before VAT and costs added to the claim.',
  fixed: 'The fee is fixed when you submit.',
  surcharge: (base: string, extra: string) => `${base}, plus ${extra} because the debt is old.`,
  handledBy: 'Handled by',
  summary: (percent: string) => `Fee ${percent}`,
  kept: (amount: string) => `You keep ${amount}`,
  empty: 'The fee appears here as soon as the amount and the debtor’s country are known.',
  asking: 'Working out the fee…',
  failed: 'The fee could not be read just now. What you typed is safe.',
  again: 'Try again',
  ineligible: 'No collection for this claim',
  unpriced: 'Debitura names no fee for this claim yet.',
  announce: (percent: string) => `The fee is ${percent} of what is recovered.`,
};
