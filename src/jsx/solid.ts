import type {JSX} from 'solid-js';
import type {DebituraEventMap} from '../elements/events.js';
import type {DebituraAttributes, DebituraProperties, DebituraTags} from './elements.js';

/** Solid sets a property as `prop:invoice` and listens as `on:debitura-case-submitted`. */
type Elements = {
  [K in keyof DebituraTags]: Omit<
    JSX.HTMLAttributes<DebituraTags[K]>,
    keyof DebituraAttributes<DebituraTags[K]>
  > &
    DebituraAttributes<DebituraTags[K]> & {
      [P in keyof DebituraProperties<DebituraTags[K]> as `prop:${string & P}`]?: DebituraTags[K][P];
    } & {[N in keyof DebituraEventMap as `on:${N}`]?: (event: DebituraEventMap[N]) => void};
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid names its map of tags so.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It is Solid's to fill.
    interface IntrinsicElements extends Elements {}
  }
}
