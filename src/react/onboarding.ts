import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraOnboarding as Element} from '../elements/onboarding/index.js';
import {pick} from './events.js';

/** Makes the customer a client: `<debitura-onboarding>`. */
export const DebituraOnboarding = createComponent({
  react,
  tagName: 'debitura-onboarding',
  elementClass: Element,
  displayName: 'DebituraOnboarding',
  events: pick(
    'onDebituraStepChanged',
    'onDebituraClientOnboarded',
    'onDebituraSigningStarting',
    'onDebituraSigningReturned',
    'onDebituraSessionExpired',
    'onDebituraError',
  ),
});
