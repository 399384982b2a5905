import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraCaseList as Element} from '../elements/case-list/index.js';
import {pick} from './events.js';

/** All cases: `<debitura-case-list>`. */
export const DebituraCaseList = createComponent({
  react,
  tagName: 'debitura-case-list',
  elementClass: Element,
  displayName: 'DebituraCaseList',
  events: pick('onDebituraCaseOpened', 'onDebituraSessionExpired', 'onDebituraError'),
});
