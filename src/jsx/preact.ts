import type {JSX} from 'preact';
import type {
  DebituraAttributes,
  DebituraListeners,
  DebituraProperties,
  DebituraTags,
} from './elements.js';

type Elements = {
  [K in keyof DebituraTags]: Omit<
    JSX.HTMLAttributes<DebituraTags[K]>,
    keyof DebituraProperties<DebituraTags[K]>
  > &
    DebituraProperties<DebituraTags[K]> &
    DebituraAttributes<DebituraTags[K]> &
    DebituraListeners;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact names its map of tags so.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It is Preact's to fill.
    interface IntrinsicElements extends Elements {}
  }
}
