import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraPartnerDesk as Element} from '../elements/partner-desk/index.js';
import {pick} from './events.js';

/** The desk of a collection partner: `<debitura-partner-desk>`. */
export const DebituraPartnerDesk = createComponent({
  react,
  tagName: 'debitura-partner-desk',
  elementClass: Element,
  displayName: 'DebituraPartnerDesk',
  events: pick(
    'onDebituraCaseOpened',
    'onDebituraCaseUpdated',
    'onDebituraSessionExpired',
    'onDebituraError',
  ),
});
