import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraEmbed as Element} from '../elements/embed/index.js';
import {events} from './events.js';

/** Everything in one component: `<debitura-embed>`. The events of the elements inside arrive here too. */
export const DebituraEmbed = createComponent({
  react,
  tagName: 'debitura-embed',
  elementClass: Element,
  displayName: 'DebituraEmbed',
  events,
});
