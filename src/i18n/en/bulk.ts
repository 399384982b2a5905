/** Many overdue invoices at once. */
export default {
  label: 'Send overdue invoices to debt collection',
  heading: 'Overdue invoices',
  intro: 'One case for each debtor. You see every fee before anything is sent.',
  loading: 'Loading the list…',
  failed: 'This part did not load. Your list is safe.',
  again: 'Try again',
  optional: 'optional',
  kept: 'List kept in this tab',

  drop: {
    heading: 'Which invoices are overdue?',
    text: 'Drop a list from your accounting product here (CSV), or e-invoices. Nothing leaves your computer before you submit.',
    choose: 'Choose files',
    more: 'Add files',
    reading: 'Reading the file…',
    taken: (added: number) => (added === 1 ? 'One invoice added.' : `${added} invoices added.`),
    known: (known: number) =>
      known === 1 ? 'One stood in the list already.' : `${known} stood in the list already.`,
    close: 'Close',
    refused: {
      'too-large': 'It is larger than 10 MB. Export only what is overdue, or split the list.',
      spreadsheet:
        'This is a spreadsheet. Open it, choose “Save as” and the type CSV, then drop that file.',
      'not-text': 'This is no list that can be read here. Export the list as CSV.',
      empty: 'There is no row below the headings. Export the list again and look inside.',
      'too-many-rows': 'It has more than 2,000 rows. Split the list and send one part at a time.',
      'credit-note': 'It is a credit note: it takes a claim back, so nothing is collected with it.',
      paid: 'Nothing is left to pay on it.',
      other: 'It could not be read. Export it again, or add the invoices by hand.',
    } as Record<string, string>,
  },

  mapping: {
    heading: (file: string) => `What is in ${file}?`,
    intro: (rows: number) =>
      `${rows === 1 ? 'One row' : `${rows} rows`}. Check that each column is understood.`,
    column: 'Column',
    example: 'First rows',
    holds: 'Holds',
    nothing: 'Not needed',
    fields: {
      number: 'Invoice number',
      amount: 'Unpaid amount',
      currency: 'Currency',
      date: 'Invoice date',
      dueDate: 'Due date',
      description: 'What was delivered',
      type: 'Company or private',
      name: 'Debtor’s name',
      contactPerson: 'Contact person',
      companyRegistrationNumber: 'Registration number',
      address: 'Street and number',
      zipCode: 'Postal code',
      city: 'City',
      state: 'State or region',
      countryAlpha2: 'Country',
      email: 'E-mail',
      phone: 'Phone',
    },
    currency: 'Currency of all rows',
    country: 'Country of all debtors',
    choose: 'Not the same for all',
    dayOrder: (example: string) => `How is ${example} meant?`,
    dayFirst: 'Day first',
    monthFirst: 'Month first',
    decimalMark: (example: string) => `How is ${example} meant?`,
    noneMapped: 'Choose at least the column of the unpaid amount.',
    take: (rows: number) => (rows === 1 ? 'Take over one row' : `Take over ${rows} rows`),
    cancel: 'Cancel',
  },

  table: {
    caption: 'Cases of this list',
    columns: {debtor: 'Debtor', invoices: 'Invoices', claim: 'Claim', fee: 'Fee', state: 'State'},
    filter: 'Show',
    all: 'All',
    open: 'To complete',
    nameless: 'Debtor without a name',
    invoices: (count: number) => `${count} invoices`,
    numberless: 'No number',
    more: (count: number) => `${count} more…`,
    summary: (invoices: number, cases: number) =>
      `${invoices === 1 ? 'One invoice' : `${invoices} invoices`} in ${cases === 1 ? 'one case' : `${cases} cases`}`,
    review: (count: number) => (count === 1 ? 'Review one case' : `Review ${count} cases`),
    nothingReady: 'No case is complete yet. Open a row to see what is missing.',
    waiting: 'The fees are being worked out…',
    leftOut: (count: number) =>
      count === 1 ? 'One invoice is left out' : `${count} invoices are left out`,
    takeBack: 'Take back',
    takeBackNumber: (number: string) => `Take back ${number}`,
    looking: 'Asking which invoices Debitura has already…',
    lookFailed: 'Debitura did not say which invoices it has already. Press the button again.',
    existing: (count: number) =>
      count === 1
        ? 'One invoice is at Debitura already and is not sent again. Look at the list, then go on.'
        : `${count} invoices are at Debitura already and are not sent again. Look at the list, then go on.`,
    clear: 'Start a new list',
  },

  states: {
    ready: 'Ready',
    missing: (count: number) => (count === 1 ? '1 thing missing' : `${count} things missing`),
    asking: 'Working out the fee',
    ineligible: 'Can’t be taken',
    unpriced: 'No fee known',
    waiting: 'Waiting',
    sending: 'Sending',
    checking: 'Checking',
    made: 'Sent',
    pending: 'Signature missing',
    duplicate: 'Case exists already',
    unsigned: 'Sign first',
    failed: 'Not sent',
  },

  row: {
    line: (line: number, file: string) => `Row ${line} of ${file}`,
    unread: (text: string) => `The file says “${text}”, which could not be read.`,
    debtor: 'Debtor',
    change: 'Change',
    changeDebtor: 'Change the debtor',
    changeInvoice: (number: string) => `Change invoice ${number}`,
    leaveOut: 'Leave out',
    leaveOutInvoice: (number: string) => `Leave out invoice ${number}`,
    together: 'Several invoices become',
    oneCase: 'One case',
    oneEach: 'One case each',
    numbers: 'Invoices',
    numberHint: 'Makes sure that no invoice is sent twice',
    repeated: 'This number stands in the list twice. Correct it, or leave one of them out.',
    due: (date: string, due: string) => `${date}, due ${due}`,
    askAgain: 'Ask for the fee again',
    priceFailed: 'The fee could not be read just now.',
    ineligible: 'Debitura can’t take this claim as it stands.',
    reference: (reference: string) => `Case reference ${reference}`,
    existing: (reference: string) => `Invoice ${reference} was sent to collection before.`,
    held: 'This product held the case back.',
    unanswered: 'Nobody answered, and no case was made. Send it again.',
    unsigned: 'Something must be signed before this case can be made. Sign, then send it again.',
  },

  review: {
    heading: 'Check and submit',
    intro: (cases: number) =>
      cases === 1
        ? 'One case is ready. Nothing is sent before you press the button.'
        : `${cases} cases are ready. Nothing is sent before you press the button.`,
    left: (count: number) =>
      count === 1
        ? 'One case is not complete; it stays in the list.'
        : `${count} cases are not complete; they stay in the list.`,
    costs: 'What it costs',
    currency: 'Currency',
    cases: 'Cases',
    claim: 'Claims',
    full: 'Fee if all is paid',
    fees: 'Fees by partner',
    fee: (percent: string) => `${percent} of what is recovered`,
    before: 'Before VAT and costs added to the claims. Nothing recovered, nothing to pay.',
    consent: (client: string, cases: number) =>
      cases === 1
        ? `The debt is unpaid and not disputed. I submit this claim for ${client}, accept the fee shown, and agree to the points above.`
        : `The debts are unpaid and not disputed. I submit these ${cases} claims for ${client}, accept the fees shown for each, and agree to the points above.`,
    submit: (cases: number) => (cases === 1 ? 'Submit one case' : `Submit ${cases} cases`),
    back: 'Back to the list',
  },

  sending: {
    heading: 'Sending your cases',
    paused: 'Paused',
    progress: (done: number, all: number) => `${done} of ${all} cases done`,
    text: 'You can close this page: what is not sent yet waits in this tab, and no case is made twice.',
    unkept:
      'This list can’t be kept in this tab. Please stay until it is done; if you leave, send the same list again: no case is made twice.',
    checking: (count: number) =>
      count === 1
        ? 'One answer got lost; we ask what became of it.'
        : `${count} answers got lost; we ask what became of them.`,
    pause: 'Pause',
    resume: 'Resume',
    askNow: 'Ask now',
  },

  result: {
    heading: (made: number) =>
      made === 0 ? 'No case was made' : made === 1 ? 'One case is made' : `${made} cases are made`,
    duplicates: (count: number) =>
      count === 1
        ? 'One invoice had a case already; nothing was made twice.'
        : `${count} invoices had a case already; nothing was made twice.`,
    failed: (count: number) =>
      count === 1
        ? 'One case was not sent. Open it to see why.'
        : `${count} cases were not sent. Open them to see why.`,
    mend: 'Correct and send the rest',
    download: 'Download the result (CSV)',
    fileName: 'collection-result.csv',
    headings: {
      invoice: 'Invoice number',
      debtor: 'Debtor',
      country: 'Country',
      date: 'Invoice date',
      dueDate: 'Due date',
      amount: 'Unpaid amount',
      currency: 'Currency',
      state: 'State',
      reference: 'Case reference',
      creditorReference: 'Your reference',
      fee: 'Fee in percent',
      reason: 'Reason',
    },
    sign: {
      heading: 'One step left: sign',
      text: (count: number) =>
        count === 1
          ? 'One case waits for a signature. It starts when everything is signed.'
          : `${count} cases wait for signatures. They start when everything is signed; one visit covers them all.`,
      now: 'Sign now',
      leave: (host: string) => `You leave for ${host} and come back here when you are done.`,
      noLink: 'Debitura gave no address to sign at. Look again in a minute.',
      again: 'Look again',
      reading: 'Reading what is signed…',
    },
  },

  announce: {
    progress: (done: number, all: number) => `${done} of ${all} cases done`,
    finished: (made: number) =>
      made === 1 ? 'Done. One case is made.' : `Done. ${made} cases are made.`,
  },
};
