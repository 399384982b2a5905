/** What is said of an e-invoice that was dropped on the form. */
export default {
  reading: (name: string) => `Reading ${name}…`,
  mark: (name: string) => `From ${name}`,
  hide: 'Hide this note',

  refused: {
    heading: (name: string) => `${name} could not be read`,
    attached: 'It was added to your documents all the same.',
    empty: 'The file is empty. Export the invoice once more and drop it again.',
    'too-large': (limit: string) =>
      `It is larger than ${limit}, so it was not opened. Fill in the fields by hand, and attach a smaller PDF.`,
    'too-complex':
      'It holds far more entries than any invoice has, so it was not opened further. Fill in the fields by hand.',
    'unknown-format':
      'It is neither XML nor a PDF, and e-invoices are one of the two. Fill in the fields by hand.',
    'not-an-invoice': (found: string) =>
      `It is an XML file of another kind (${found}). Drop a UBL or CII invoice, or fill in the fields by hand.`,
    renamed: (found: string) =>
      `Inside it is ${found === 'PDF' ? 'a PDF' : 'XML'}, but its name says otherwise. Let its name end in .${found.toLowerCase()} and drop it again.`,
    broken: 'It is damaged or was cut off. Export or download it once more and drop it again.',
    doctype:
      'It carries document rules of its own, which no invoice needs and some attacks use. Nothing in it was run. Export the invoice once more, or fill in the fields by hand.',
    encrypted: 'It is protected with a password. Save it without one and drop it again.',
    'no-attachment':
      'The PDF can be read by people only: it carries no invoice data. Fill in the fields by hand.',
    unavailable:
      'The part that reads invoices did not load. Check your connection and drop it again.',
  },

  attached: {
    heading: 'Added to your documents',
    text: (names: string) => `${names}: there is no invoice data to fill in from.`,
  },

  filled: (count: number, name: string) =>
    count === 1
      ? `One field is filled in from ${name}`
      : `${count} fields are filled in from ${name}`,
  filledText: 'Check them: each says where it came from.',
  read: (name: string) => `${name} is read`,
  held: (name: string) => `${name} was read, and nothing is filled in yet`,
  anyway: 'Fill in anyway',

  facts: {
    creditNote: 'This is a credit note: it gives money back, so there is nothing to collect on it.',
    creditNoteOf: (number: string) =>
      `This is a credit note for invoice ${number}: it gives money back, so there is nothing to collect on it.`,
    paid: 'Nothing is open on this invoice: it says that everything is paid.',
    owed: (amount: string) =>
      `On this invoice you owe the buyer ${amount}. There is nothing to collect.`,
    seller: (seller: string, client: string) =>
      `This invoice was sent by ${seller}, and you are collecting for ${client}. Check that it is yours.`,
    sellerOnly: (seller: string) =>
      `This invoice was sent by ${seller}, not from your country. Check that it is yours.`,
    correction: 'This invoice corrects an earlier one. Claim only one of the two.',
    correctionOf: (number: string) =>
      `This invoice corrects invoice ${number}. Claim only one of the two.`,
    notDue: (day: string) =>
      `It is not due before ${day}. Collection starts when the debtor is late.`,
    partlyPaid: (paid: string, total: string) =>
      `${paid} of ${total} is paid already: only the open rest is claimed.`,
    terms:
      'It names no due date, but says this about payment. Enter the due date that follows from it:',
  },

  conflicts: {
    heading: (field: string) => `The invoice gives two answers for the ${field}. Which is right?`,
    use: (field: string, value: string) => `Use ${value} as the ${field}`,
  },

  differences: {
    heading: (count: number): string =>
      count === 1
        ? 'One field already says something else'
        : 'Some fields already say something else',
    other: (number: string) => `This is another invoice: ${number}`,
    here: 'In the form',
    there: 'On the invoice',
    empty: 'nothing yet',
    use: 'Take the invoice’s values',
    keep: 'Keep what is in the form',
    add: 'Add it as a further invoice',
  },

  pdf: {
    text: 'Debitura takes no XML as a document. Add the PDF of this invoice as well.',
    choose: 'Choose the PDF',
  },
  unread: (names: string) => `Not read yet: ${names}. Drop one invoice at a time.`,

  fields: {
    currencyCode: 'currency',
    amount: 'unpaid amount',
    number: 'invoice number',
    date: 'invoice date',
    dueDate: 'due date',
    claimDescription: 'description',
    name: 'debtor’s name',
    contactPerson: 'contact person',
    companyRegistrationNumber: 'registration number',
    address: 'street and number',
    zipCode: 'postal code',
    city: 'city',
    state: 'region',
    stateAlpha2: 'state',
    countryAlpha2: 'country',
    email: 'e-mail',
    phone: 'phone',
  },
};
