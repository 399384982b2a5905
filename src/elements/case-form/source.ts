import type {CaseFormSource} from '../../flow/case-form/state.js';
import {anyAddress} from '../shared/addresses.js';
import {listOf} from '../shared/list-of.js';
import type {DebituraCaseForm} from './case-form.js';

/** What the element's attributes and properties give the form. */
export function sourceOf(element: DebituraCaseForm, locale: string): CaseFormSource {
  const {invoice, invoices, returnUrl, creditorCompanyName, creditorCountryAlpha2} = element;
  return {
    invoices: invoice ? [invoice] : listOf(invoices),
    pendingContracts: element.pendingContracts === 'require' ? 'require' : 'allow',
    returnUrl: anyAddress(returnUrl ?? location.href) ?? location.href,
    isTest: element.test,
    creditorCompanyName,
    creditorCountryAlpha2,
    locale,
  };
}
