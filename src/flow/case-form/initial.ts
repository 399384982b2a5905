import {valuesFromInvoices} from '../claim/values.js';
import {STEPS, type CaseFormState} from './state.js';

/** The form before anything is known. */
export function initialState(): CaseFormState {
  return {
    phase: {name: 'loading'},
    session: null,
    steps: STEPS,
    isPriced: true,
    values: valuesFromInvoices([], 'en'),
    errors: {},
    price: {status: 'unknown'},
    documents: [],
    refusedFiles: [],
    hasConsent: false,
    hasDataProcessing: false,
    isTest: false,
    termsUrl: null,
    notice: null,
    isDraftKept: false,
    isDraftLost: false,
  };
}
