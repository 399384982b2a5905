import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraBulk as Element} from '../elements/bulk/index.js';
import {pick} from './events.js';

/** Many overdue invoices at once: `<debitura-bulk>`. */
export const DebituraBulk = createComponent({
  react,
  tagName: 'debitura-bulk',
  elementClass: Element,
  displayName: 'DebituraBulk',
  events: pick(
    'onDebituraCaseSubmitting',
    'onDebituraCaseSubmitted',
    'onDebituraSigningStarting',
    'onDebituraSigningReturned',
    'onDebituraSessionExpired',
    'onDebituraError',
  ),
});
