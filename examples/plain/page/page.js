const form = document.querySelector('debitura-case-form');

form.addEventListener('debitura-case-submitted', (event) => {
  const item = document.createElement('li');
  item.textContent = `Sent: ${event.case.creditorReference}`;
  document.querySelector('#sent').append(item);
});

// Before the form's script is here: the form finds it when it comes.
form.invoice = {
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
