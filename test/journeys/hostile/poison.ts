import {ADDRESSES, MARKUP} from './payloads.js';

/** Without these no screen gets so far that it could show the others. */
const KEPT =
  /^(accessToken|tokenType|externalTenantId|currency(Code)?|countryAlpha2|.*[aA]lpha2|email)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
const DATE = /^\d{4}-\d\d-\d\d/;
const IS_ADDRESS = /url|link|href/i;

/** So many attacks in one text: one that did harm would be found among them. */
const AT_ONCE = 8;

/** Deals payloads out, those first that no screen has shown yet. */
export function createDealer() {
  const decks = {texts: [...MARKUP, ...ADDRESSES], addresses: [...ADDRESSES]};
  const seen = new Set<string>();
  const dealt = new Set<string>();
  const deal = (deck: string[]) => {
    const payload = deck.shift() ?? '';
    deck.push(payload);
    dealt.add(payload);
    return payload;
  };
  return {
    seen,
    /** What for texts, or for a member that holds an address, comes next. */
    next: (name = '') =>
      IS_ADDRESS.test(name)
        ? deal(decks.addresses)
        : Array.from({length: AT_ONCE}, () => deal(decks.texts)).join(' '),
    /** Notes which of them stand in a text that is shown. */
    note(text: string) {
      for (const payload of dealt) if (text.includes(payload)) seen.add(payload);
      dealt.clear();
      const left = decks.texts.filter((payload) => !seen.has(payload));
      if (left.length > AT_ONCE) decks.texts = left;
    },
  };
}

export type Dealer = ReturnType<typeof createDealer>;

/**
 * The value with a payload in the place of every text in it.
 * @param isWhole - Also where a state, a kind or a day is expected.
 */
export function poisoned(value: unknown, dealer: Dealer, isWhole: boolean, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, dealer, isWhole, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, poisoned(member, dealer, isWhole, key)]),
    );
  if (typeof value !== 'string' || KEPT.test(name) || UUID.test(value)) return value;
  const isKind = /^(lifecycle|status|type|.*Code|role|desk|sort.*)$/i.test(name);
  if (!isWhole && (DATE.test(value) || isKind)) return value;
  return dealer.next(name);
}
