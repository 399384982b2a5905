import type {LitElement} from 'lit';
import type {DebituraBulk} from '../elements/bulk/bulk.js';
import type {DebituraCaseForm} from '../elements/case-form/case-form.js';
import type {DebituraCaseList} from '../elements/case-list/case-list.js';
import type {DebituraCase} from '../elements/case/case.js';
import type {DebituraEmbed} from '../elements/embed/embed.js';
import type {DebituraOnboarding} from '../elements/onboarding/onboarding.js';
import type {DebituraPartnerDesk} from '../elements/partner-desk/partner-desk.js';
import type {DebituraPrice} from '../elements/price/price.js';
import type {DebituraEventMap} from '../elements/events.js';

/** The elements by tag. */
export type DebituraTags = {
  'debitura-bulk': DebituraBulk;
  'debitura-case-form': DebituraCaseForm;
  'debitura-case-list': DebituraCaseList;
  'debitura-case': DebituraCase;
  'debitura-embed': DebituraEmbed;
  'debitura-onboarding': DebituraOnboarding;
  'debitura-partner-desk': DebituraPartnerDesk;
  'debitura-price': DebituraPrice;
};

/** What an element has of its own: its properties, none of them required. */
export type DebituraProperties<E extends LitElement> = Partial<Omit<E, keyof LitElement>>;

/** The same as attributes, under their names in HTML; only what can be written as text. */
export type DebituraAttributes<E extends LitElement> = {
  [
    K in keyof DebituraProperties<E> as E[K] extends Writable ? Kebab<string & K> : never
  ]?: Attribute<E[K]>;
};

/** Listeners as React 19 and Preact call them: `ondebitura-case-submitted`. */
export type DebituraListeners = {
  [K in keyof DebituraEventMap as `on${K}`]?: (event: DebituraEventMap[K]) => void;
};

type Writable = string | number | boolean | null | undefined;
type Attribute<T> = T extends boolean ? boolean : T extends number ? number | string : T;
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : S;
