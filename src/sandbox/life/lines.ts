import type {TimelineItem} from '../world/types.js';

/** A line of the timeline before it has its moment. */
export type Line = Omit<TimelineItem, 'at'>;

/** Something the machinery did. */
export function bySystem(type: string, title: string, description: string): Line {
  return {type, title, description, actor: {type: 'System', name: null}};
}

/** Something the creditor did; the name of the person, when it is known. */
export function byCreditor(
  type: string,
  title: string,
  description: string,
  name: string | null = null,
): Line {
  return {type, title, description, actor: {type: 'Creditor user', name}};
}

/** Something the collection partner did. */
export function byPartner(type: string, title: string, description: string, name: string): Line {
  return {type, title, description, actor: {type: 'Partner user', name}};
}

/** `1,500.00 EUR` */
export function money(amount: number, currency: string): string {
  const digits = new Intl.NumberFormat('en', {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return `${digits.format(amount)} ${currency}`;
}
