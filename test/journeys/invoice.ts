import type {Invoice} from '../../src/contract/index.js';

/** An overdue invoice of a debtor in Germany, as a page of a test hands it over. */
export const INVOICE: Invoice = {
  number: 'PAGE-1',
  amount: 5000,
  currency: 'EUR',
  date: '2026-03-02',
  dueDate: '2026-04-01',
  description: 'Consulting, February 2026',
  debtor: {
    type: 'Company',
    name: 'Isarblick Handels GmbH',
    address: 'Hauptstrasse 10',
    zipCode: '80331',
    city: 'Munich',
    countryAlpha2: 'DE',
  },
};
