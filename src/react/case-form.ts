import {createComponent} from '@lit/react';
import * as react from 'react';
import {DebituraCaseForm as Element} from '../elements/case-form/index.js';
import {pick} from './events.js';

/** The form that sends an invoice to collection: `<debitura-case-form>`. */
export const DebituraCaseForm = createComponent({
  react,
  tagName: 'debitura-case-form',
  elementClass: Element,
  displayName: 'DebituraCaseForm',
  events: pick(
    'onDebituraStepChanged',
    'onDebituraCaseSubmitting',
    'onDebituraCaseSubmitted',
    'onDebituraSigningStarting',
    'onDebituraSigningReturned',
    'onDebituraSessionExpired',
    'onDebituraError',
  ),
});
