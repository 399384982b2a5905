import {draft} from '../support.js';

/** A draft for a client of the managing partner's own. */
export function managed(changes: object = {}) {
  const {debtor, ...rest} = draft();
  return {
    ...rest,
    debtor: {...debtor, contactPerson: 'Max Muster'},
    creditorCompanyName: 'Brückner Elektro GmbH',
    creditorCountryAlpha2: 'DE',
    ...changes,
  };
}
