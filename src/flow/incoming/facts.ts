import type {IsoDate} from '../../contract/dates.js';
import type {ClientState} from '../../contract/session.js';
import type {ReadInvoice, Seller} from '../../invoice/index.js';
import type {Fact} from './incoming.js';

/** Facts that stop the filling in until the user has read them. */
const HOLDING: readonly Fact['kind'][] = ['credit-note', 'paid', 'other-seller'];

/**
 * What the user should know of an invoice.
 *
 * @param client - The client in whose name the claim is made.
 * @param today - `YYYY-MM-DD`.
 */
export function factsOf(
  {kind, invoice, seller, terms, total, paid = 0, ...read}: ReadInvoice,
  client: ClientState | null,
  today: IsoDate,
): Fact[] {
  const {amount, dueDate} = invoice;
  const precedingNumber = read.precedingNumber ?? null;
  if (kind === 'credit-note') return [{kind, precedingNumber}];
  const facts: Fact[] = [];
  if (amount !== undefined && amount <= 0) facts.push({kind: 'paid', amount});
  else if (total !== undefined && paid > 0) facts.push({kind: 'partly-paid', total, paid});
  if (!isSameParty(seller, client))
    facts.push({kind: 'other-seller', seller, client: client?.name ?? null});
  if (kind === 'correction') facts.push({kind, precedingNumber});
  if (dueDate !== undefined && dueDate > today) facts.push({kind: 'not-due', dueDate});
  if (dueDate === undefined && terms) facts.push({kind: 'terms', terms});
  return facts;
}

/** True when nothing may be filled in before the user has read the facts. */
export function isHolding(facts: readonly Fact[]): boolean {
  return facts.some(({kind}) => HOLDING.includes(kind));
}

/** By name, as far as both are known; else by country. What is not known is no difference. */
function isSameParty(seller: Seller, client: ClientState | null): boolean {
  const names = [seller.name, seller.tradingName].map(toWords).filter((words) => words.length > 0);
  const own = toWords(client?.name);
  if (own.length > 0 && names.length > 0)
    return names.some((name) => isPart(name, own) || isPart(own, name));
  const [one, other] = [seller.countryAlpha2, client?.countryAlpha2];
  return one === undefined || other === undefined || one === other;
}

/** Capitals, accents, dots and blank space do not tell companies apart. */
function toWords(name: string | undefined): string[] {
  const words = name
    ?.normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** `Nordlys Design` is part of `Nordlys Design ApS`. */
function isPart(some: string[], all: string[]): boolean {
  return some.every((word) => all.includes(word));
}
