/** An overdue invoice, as your own database has it. */
export const invoice = {
  number: '2026-117',
  amount: 5000,
  currency: 'EUR',
  date: '2026-06-04',
  dueDate: '2026-07-04',
  debtor: {
    type: 'Company',
    name: 'Isarblick Handels GmbH',
    address: 'Hauptstrasse 10',
    zipCode: '80331',
    city: 'Munich',
    countryAlpha2: 'DE',
  },
};
