/** The screen of one case. */
export default {
  label: 'Collection case',
  loading: 'Loading the case…',
  test: 'Test case',
  title: (debtor: string, claim: string) => `${debtor}, ${claim}`,
  cameIn: (amount: string) => `${amount} has come in.`,
  stages: 'Stages of the case',
  done: 'done',
  asOf: (time: string) => `As of ${time}`,
  refresh: 'Refresh',
  noCase: 'No case is chosen.',

  duties: {
    heading: 'What you have to do',
    sign: {
      heading: 'Sign the contract',
      text: (host: string) => `You leave for ${host} and come back here when you are done.`,
      action: 'Sign now',
      noLink: 'Debitura gave no address to sign at. Look again in a minute.',
      again: 'Look again',
    },
    missing: 'Something is missing',
    answer: 'Answer',
    addFile: 'Add a file',
    open: 'Open at Debitura',
    named: (action: string, what: string) => `${action}: ${what}`,
    deadline: (day: string) => `Until ${day}`,
  },

  returned: {
    signed: 'Everything is signed. Debitura goes on with the case.',
    open: 'Something still waits for your signature. You can go on with it whenever you like.',
    abandoned: 'You came back before the end. Nothing is lost: go on with it whenever you like.',
    unknown: 'Whether everything is signed could not be found out. Look again in a minute.',
  },

  quotes: {
    heading: 'Quotes',
    none: 'Partners are being asked what they would take. You are told as soon as one answers.',
    count: (given: string, most: string) => `${given} of at most ${most} partners have answered.`,
    successFee: (percent: string) => `${percent} of what is recovered`,
    hourlyRate: (amount: string) => `${amount} an hour`,
    flatFee: (amount: string) => `about ${amount} in all`,
    noPrice: 'The price stands in the full quote.',
    partner: 'A partner',
    accepted: 'Chosen',
    declined: 'Not chosen',
    choose: 'Choose at Debitura',
    read: 'Read at Debitura',
  },

  money: {
    heading: 'Money',
    claim: 'Claim',
    received: 'Come in so far',
    recovered: 'Recovered',
    interestFees: 'Added interest',
    reminderFees: 'Added reminder fees',
    collectionFees: 'Added collection fees',
    open: 'Still open',
    unpaid: 'Left unpaid',
    unknown: 'not known now',
    bar: (received: string, claim: string, open: string) =>
      `${received} of ${claim} has come in, ${open} is open.`,
    barUnpaid: (received: string, claim: string, open: string) =>
      `${received} of ${claim} has come in, ${open} was left unpaid.`,
    payments: 'Payments',
    takenBack: (amount: string, day: string) =>
      `The payment of ${amount} of ${day} was taken back.`,
    fee: (percent: string) => `The partner’s fee is ${percent} of what is recovered.`,
  },
  exclusive: {
    active: (partner: string, day: string) => `Only ${partner} collects until ${day}`,
    expired: (partner: string, day: string) =>
      `The time in which only ${partner} collects ended on ${day}.`,
    ended: (partner: string) => `The time in which only ${partner} collects is over.`,
    terminated: (partner: string) => `The time in which only ${partner} collects was ended early.`,
    extended: {
      Payment: (day: string) => `extended by the payment of ${day}`,
      PromiseToPay: (day: string) => `extended by the promise to pay of ${day}`,
      PaymentAgreement: (day: string) => `extended by the payment agreement of ${day}`,
      Manual: (day: string) => `extended on ${day}`,
    },
  },

  history: {
    heading: 'History',
    next: 'next',
    none: 'Nothing has happened yet.',
    all: (count: number) => `Show all ${count} entries`,
    by: (name: string) => `by ${name}`,
  },

  messages: {
    heading: 'Messages',
    none: 'No messages yet.',
    you: 'You',
    system: 'System',
    unread: 'New',
    label: (partner: string) => `Message to ${partner}`,
    send: 'Send',
    sending: 'Sending…',
    failed: 'Not sent.',
    unknown:
      'No answer came, so it may have arrived. Look whether it stands above before you send it again.',
    again: 'Send again',
    remove: 'Remove',
    tooLong: (limit: string) => `Shorten your message to ${limit} characters.`,
    noWriter:
      'Your e-mail address is no user at Debitura, so you cannot write here. A user of your company can, or ask the provider of this product to add you.',
    notAllowed:
      'You may read the messages but not write. Ask the person who manages your company’s account.',
  },

  files: {
    heading: 'Files',
    none: 'No files yet.',
    open: (name: string) => `Open ${name}`,
    opening: 'Opening…',
    ready: 'Open it here if no new tab came up',
    noLink: 'This file cannot be opened from here.',
    add: 'Add files',
    limits: (types: string, size: string) => `${types}. Up to ${size} each.`,
    waiting: 'Waiting…',
    uploading: 'Sending…',
    failed: 'Not sent.',
    again: 'Try again',
    remove: 'Remove',
    refused: {
      type: (name: string, types: string) =>
        `${name}: this type is not taken. Save it as one of ${types}.`,
      size: (name: string, size: string) =>
        `${name} is larger than ${size}. Make it smaller or split it.`,
      empty: (name: string) => `${name} is empty. Choose the file with its contents.`,
      name: (name: string) => `${name}: give the file a shorter, plain name and choose it again.`,
      count: (name: string, count: string) => `${name}: ${count} files are the most for one case.`,
      content: (name: string) =>
        `${name}: what is inside does not fit its name. Save it anew in its real format.`,
    },
  },

  news: {
    payment: (amount: string) => `A payment of ${amount} has come in.`,
    'taken-back': (amount: string) => `A payment of ${amount} was taken back.`,
    message: 'A new message has come in.',
  },

  failed: {
    heading: 'The case could not be loaded',
    part: 'This part could not be loaded.',
    stale: (time: string) => `The case could not be refreshed. You see it as of ${time}.`,
    again: 'Try again',
    offline: 'You are offline. It comes back with the connection.',
    unauthenticated: 'You have been signed out. Sign in again in this product.',
    forbidden: 'You may not see this case. Ask the person who manages your company’s account.',
    'not-found':
      'It does not exist, or it belongs to another company. Go back and choose it again.',
    'not-available':
      'Your account works on another desk of the network, where this is not offered.',
    'client-not-ready': 'Your company is not set up for collection yet.',
    'rate-limited': 'Too much was asked at once. It is tried again in a moment.',
    other: 'Try again in a moment.',
    support: (requestId: string) => `If it stays, give support this number: ${requestId}`,
  },
};
