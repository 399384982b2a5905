import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraPrice as Element} from '../elements/price/index.js';
import {pick} from './events.js';

/** What collecting would cost: `<debitura-price>`. */
export const DebituraPrice = createComponent({
  react,
  tagName: 'debitura-price',
  elementClass: Element,
  displayName: 'DebituraPrice',
  events: pick('onDebituraSessionExpired', 'onDebituraError'),
});
