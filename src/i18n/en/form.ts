/** The frame of the case form and its first step. */
export default {
  label: 'Send a claim to debt collection',
  steps: {
    creditor: 'Client',
    claim: 'Claim',
    debtor: 'Debtor',
    documents: 'Documents',
    review: 'Review',
  },
  stepOf: (step: number, count: number) => `Step ${step} of ${count}`,
  done: 'done',
  testBadge: 'Test case',
  loading: 'Loading the form…',
  optional: 'optional',
  buttons: {continue: 'Continue', save: 'Save and return to review', back: 'Back'},
  draftKept: 'Draft kept in this tab',
  failed: 'This part of the form did not load. What you typed is safe.',
  again: 'Try again',

  claim: {
    heading: 'What are you owed?',
    intro: 'The unpaid amount and the dates on your invoice.',
    introSeveral: 'One debtor and one currency; each invoice with what is still open.',
    invoice: (position: number) => `Invoice ${position}`,
    add: 'Add another unpaid invoice of the same debtor',
    remove: 'Remove',
    removeInvoice: (position: number) => `Remove invoice ${position}`,
    total: 'Together',
    read: 'Read it from an e-invoice (XML or PDF)',
  },
  labels: {
    amount: 'Unpaid amount',
    currencyCode: 'Currency',
    number: 'Invoice number',
    date: 'Invoice date',
    dueDate: 'Due date',
    claimDescription: 'What was delivered?',
  },
  hints: {
    amount: 'What is still owed today, VAT included',
    claimDescription: 'One or two sentences help the partner to start at once',
  },
  price: {
    heading: 'What it costs',
    empty: 'The fee appears here as soon as the amount and the debtor’s country are known.',
    pending: 'Fee: after the amount and the country',
  },
};
