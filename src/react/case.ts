import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraCase as Element} from '../elements/case/index.js';
import {pick} from './events.js';

/** One case: `<debitura-case>`. */
export const DebituraCase = createComponent({
  react,
  tagName: 'debitura-case',
  elementClass: Element,
  displayName: 'DebituraCase',
  events: pick(
    'onDebituraCaseUpdated',
    'onDebituraSigningStarting',
    'onDebituraSigningReturned',
    'onDebituraSessionExpired',
    'onDebituraError',
  ),
});
