/** What is said when a check finds something: of the claim's fields, and by rule for any other. */
export default {
  summaryHeading: (count: number) =>
    count === 1 ? 'One thing is left to correct' : `There are ${count} things to correct`,
  claim: {
    currencyCode: {
      'not-a-code': 'Choose the currency of the invoice.',
      required: 'Choose the currency of the invoice.',
      other: 'Debitura does not know this currency. Choose the one on the invoice.',
    },
    amount: {
      required: (example: string) => `Enter what is still owed, for example ${example}.`,
      'too-small': 'The unpaid amount must be more than zero.',
      other: (example: string) => `Write the amount in figures, for example ${example}.`,
    },
    number: {
      required: 'Enter the number printed on the invoice.',
      'too-long': (limit: string) => `Shorten the invoice number to ${limit} characters.`,
      'control-characters':
        'The invoice number holds a line break or another hidden character. Type it anew.',
      duplicate: 'This invoice number is already used for another case. Check the number.',
      other: 'Check the invoice number.',
    },
    date: {
      required: 'Enter the date printed on the invoice: day, month and year.',
      'not-a-date': 'This day does not exist. Enter the day, month and year of the invoice.',
      'in-future': (limit: string) => `The invoice date can’t be after today, ${limit}.`,
      other: 'Check the invoice date.',
    },
    dueDate: {
      required: 'Enter the day on which payment was due: day, month and year.',
      'not-a-date': 'This day does not exist. Enter the day on which payment was due.',
      'in-future': (limit: string) =>
        `Payment isn’t overdue yet: the due date can’t be after today, ${limit}.`,
      'before-date': (limit: string) => `The due date can’t be before the invoice date, ${limit}.`,
      other: 'Check the due date.',
    },
    claimDescription: {
      'too-long': (limit: string) => `Shorten the description to ${limit} characters.`,
      'control-characters':
        'The description holds a hidden character from another program. Type that part anew.',
      other: 'Check the description.',
    },
  },
  rules: {
    required: 'Fill this in.',
    'too-long': (limit: string) => `Shorten this to ${limit} characters.`,
    'too-small': (limit: string) => `Enter more than ${limit}.`,
    'not-a-date': 'This day does not exist.',
    'in-future': (limit: string) => `This can’t be after today, ${limit}.`,
    'before-date': (limit: string) => `This can’t be before ${limit}.`,
    'not-a-code': 'Choose one from the list.',
    'not-an-email': 'Write the address like name@company.com.',
    'control-characters': 'This holds a line break or another hidden character. Type it anew.',
    duplicate: 'This is already used for another case.',
    other: 'Check this and correct it.',
  },
};
