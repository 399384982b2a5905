import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {
  DebituraAttributes,
  DebituraListeners,
  DebituraProperties,
  DebituraTags,
} from './elements.js';

type Elements = {
  [K in keyof DebituraTags]: Omit<
    DetailedHTMLProps<HTMLAttributes<DebituraTags[K]>, DebituraTags[K]>,
    keyof DebituraProperties<DebituraTags[K]>
  > &
    DebituraProperties<DebituraTags[K]> &
    DebituraAttributes<DebituraTags[K]> &
    DebituraListeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React names its map of tags so.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It is React's to fill.
    interface IntrinsicElements extends Elements {}
  }
}
