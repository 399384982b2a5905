/** The desk of a collection partner: its inbox, and what it does with one case. */
export default {
  label: 'Partner desk',
  wrongDesk:
    'This is the desk of a collection partner. Your account works on another one; ask the person who manages it.',
  optional: 'optional',

  inbox: {
    heading: 'Cases',
    toAccept: 'To accept',
    atWork: 'At work',
    over: 'Closed',
    noneToAccept: 'No case waits for you. A new one shows up here by itself.',
    noneAtWork: 'You work on no case at the moment.',
    noneOver: 'No case is closed yet.',
    back: 'All cases',
  },

  /** What the state of a case means to the agency; the words for all others are the usual ones. */
  states: {
    PendingContractSigning: {
      name: 'Creditor signs',
      sentence: () => 'The creditor has a contract to sign first.',
      next: 'When everything is signed, Debitura checks the case.',
    },
    PendingVerification: {
      name: 'To accept',
      sentence: () => 'It waits for you to accept it.',
      next: 'You accept it with a message to the creditor and begin to collect.',
    },
    NeedsAdditionalDetails: {
      name: 'Creditor asked',
      sentence: () => 'The creditor was asked for something that is missing.',
      next: 'With the answer the case is checked again.',
    },
    Leads: {
      name: 'Quotes wanted',
      sentence: () => 'Quotes are being asked for.',
      next: 'The creditor chooses one of the quotes.',
    },
    LeadsQuoteGiven: {
      name: 'Quote given',
      sentence: () => 'A quote waits for the creditor’s choice.',
      next: 'Whose quote is chosen begins to collect.',
    },
    Active: {
      name: 'Collecting',
      sentence: (_name: string, day: string | null) =>
        day === null ? 'You are collecting.' : `You have been collecting since ${day}.`,
      next: 'Record what comes in, and tell the creditor how it goes.',
    },
    Paused: {
      name: 'Paused',
      sentence: () => 'The work on it is paused.',
      next: 'You take it up again in Debitura’s partner portal, or close it.',
    },
  },
  outcomes: {
    PartiallyPaid: 'The debtor has paid a part; the rest is not pursued any more.',
    DisputedLegalActionDeclinedByClient:
      'The debtor disputes the claim, and the creditor chose not to go to court.',
    WithdrawnByClient: 'The creditor took the case back.',
    SettlementRejectedByClient:
      'The debtor offered a settlement, and the creditor did not accept it.',
    UnresponsiveClient: 'The creditor did not answer.',
  },
  /** Names of ends that the creditor reads otherwise. */
  outcomeNames: {UnresponsiveClient: 'No answer from the creditor'},
  creditorActs: 'The creditor acts next.',

  /** What is said otherwise on this desk in the parts that it shares with the creditor’s screen. */
  money: {fee: (percent: string) => `Your success fee is ${percent} of what is recovered.`},
  exclusive: {
    active: (_name: string, day: string) => `Only you collect until ${day}`,
    expired: (_name: string, day: string) => `The time in which only you collect ended on ${day}.`,
    ended: () => 'The time in which only you collect is over.',
    terminated: () => 'The time in which only you collect was ended early.',
  },
  files: {
    limits: (types: string, size: string) =>
      `${types}. Up to ${size} each. The creditor sees them at once.`,
  },

  facts: {
    heading: 'The claim',
    creditor: 'Creditor',
    debtor: 'Debtor',
    contact: 'Contact',
    registration: 'Registration number',
    invoice: 'Invoice',
    dates: (date: string, due: string) => `${date}, due ${due}`,
    about: 'About it',
    comments: 'The creditor says',
    claimType: 'Kind of claim',
    dispute: 'Dispute',
    handler: 'Handled by',
    missing: 'The creditor still has to give',
  },

  tasks: {
    label: 'What you can do',
    start: 'Accept the case',
    payment: 'Record a payment',
    note: 'Write a note',
    fees: 'Change fees or principal',
    close: 'Close the case',
    correct: 'Correct',
    remove: 'Delete',
    named: (action: string, amount: string, day: string) => `${action}: ${amount} of ${day}`,
  },
  headings: {
    start: 'Accept the case',
    payment: 'Record a payment',
    note: 'Write a note',
    fees: 'Change fees or principal',
    close: 'Close the case',
    correct: 'Correct the payment',
    remove: 'Delete the payment',
  },
  submit: {
    start: 'Accept and start',
    payment: 'Record the payment',
    note: 'Write the note',
    fees: 'Save the amounts',
    close: 'Close the case',
    correct: 'Save the payment',
    remove: 'Delete the payment',
  },
  cancel: 'Cancel',

  start: {
    welcomeMessage: 'Message to the creditor',
    welcomeHint: 'It goes out by e-mail and stands in the messages of the case, with your name.',
    collectionPartnerReference: 'Your own reference',
    referenceHint: 'You find the case by it later. It can only be set now.',
    assignedUserEmail: 'Who handles it',
    nobody: 'I do',
    feesHint: 'They replace what was added so far.',
  },
  payment: {
    date: 'Day it came in',
    paymentAmount: 'Amount',
    paymentRecipient: 'Who received it',
    recipients: {CollectionPartner: 'We did', Creditor: 'The creditor did'},
    chooseRecipient: 'Choose who received it',
    commissionPaymentStatus: 'Your commission',
    commission: {Unpaid: 'Not paid yet', Paid: 'Paid'},
    chooseCommission: 'Choose whether it is paid',
    followUp: 'Remind me to invoice the creditor for it',
    isSplit: 'Split it by hand',
    splitHint: 'Otherwise Debitura splits it by your success fee.',
    splitAgain:
      'Debitura does not tell how it was split. Without a split by hand it is split by your success fee.',
    payoutCreditor: 'To the creditor',
    payoutCollectionPartner: 'To you',
    closeCase: 'Nothing is left to pay then: close the case as paid',
    frozen:
      'A payment whose payout has been invoiced is frozen: Debitura then takes neither a correction nor a deletion.',
    removeText: (amount: string, day: string) =>
      `The payment of ${amount} of ${day} and its payout go away for good. The creditor sees it at once.`,
  },
  /** Payments of a managing partner’s test case. */
  test: {
    record: 'Record a test payment',
    hint: 'This is a test case: no money moves, and all of it counts as the creditor’s.',
  },
  /** What the agency says about a file; the kinds by their code. */
  document: {
    kind: 'Kind of the files that you add',
    none: 'Not said',
    kinds: {
      OriginalInvoice: 'Original invoice',
      DebtorDocuments: 'From the debtor',
      CreditorDocuments: 'From the creditor',
      PartnerDocuments: 'From us',
      DemandLetter: 'Demand letter',
      Miscellaneous: 'Something else',
    },
  },
  note: {
    description: 'Note',
    eventDate: 'Day it happened',
    dateHint: 'Leave it empty for today.',
    seen: 'The creditor reads it too.',
  },
  fees: {
    grossAmount: 'Principal',
    interestFees: 'Interest',
    reminderFees: 'Reminder fees',
    collectionFees: 'Collection fees',
    hint: 'What the debtor owes in all, not what is still open. What came in is recorded as a payment.',
  },
  close: {
    closeCode: 'Why',
    choose: 'Choose a reason',
    comment: 'In your words',
    /** The reasons by their code, as an agency says them. */
    codes: {
      Paid: 'Paid in full',
      PartiallyPaid: 'Paid in part',
      DebtorInsolventBankrupt: 'Debtor insolvent or bankrupt',
      DebtorUntraceable: 'Debtor cannot be found',
      DisputedLegalActionDeclinedByClient: 'Disputed, creditor declines to go to court',
      WithdrawnByClient: 'Taken back by the creditor',
      PreLegalExhaustedNoPayment: 'Everything short of court tried, nothing paid',
      StatuteOfLimitationsExpired: 'Time-barred',
      SettlementRejectedByClient: 'Settlement refused by the creditor',
      UnresponsiveClient: 'Creditor does not answer',
      UneconomicalToPursue: 'Not worth pursuing',
      Other: 'Another reason',
    },
    unfitting: {
      noPayment:
        'Paid in full and paid in part are not offered: no payment is recorded. Record it first.',
      stillOpen: (open: string) => `Paid in full is not offered: ${open} is still open.`,
      nothingOpen: 'Paid in part is not offered: nothing is open any more.',
    },
    final: 'The creditor is told. A closed case cannot be opened again from here.',
  },

  question: {
    reopen: {
      heading: 'The case would be open again',
      text: 'It is closed as paid. After this something is left to pay, so it goes back to work and the creditor is told.',
      agree: 'Yes, open it again',
    },
    price: {
      heading: 'Your success fee would change',
      text: (before: string, after: string) =>
        `With this principal it is ${after} instead of ${before}. Nothing has been saved yet.`,
      agree: (after: string) => `Save with ${after}`,
    },
    keep: {
      heading: 'Your success fee stays',
      text: (before: string, after: string) =>
        `It was agreed as ${before} and stays so, although ${after} would be usual for this principal. Nothing has been saved yet.`,
      agree: (before: string) => `Save and keep ${before}`,
    },
    unknownRate: 'another rate',
    registerInstead:
      'The case has payments. If the principal is lower because something was paid, record a payment instead.',
    decline: 'No, leave it',
  },

  phases: {
    sending: 'Sending…',
    checking: 'No answer came. We are finding out what became of it.',
    unknown: 'No answer came, so it may have been done.',
    unknownNote:
      'No answer came, so the note may be there. Look at the history before you write it again.',
    unknownHint: 'Look once more in a moment. Nothing is done twice by looking.',
    lookAgain: 'Look again',
    leave: 'Close this form',
    wasLost: 'No answer came, and the case shows that nothing was done. Send it once more.',
  },

  done: {
    start: 'Accepted. The creditor has your message.',
    startReference: (reference: string) =>
      `Accepted as ${reference}. The creditor has your message.`,
    payment: 'The payment is recorded.',
    paymentLeft: (left: string) => `The payment is recorded. ${left} is still open.`,
    paymentSplit: (creditor: string, partner: string) =>
      `${creditor} of it is for the creditor, ${partner} for you.`,
    paymentClosed: 'The payment is recorded and the case closed as paid.',
    note: 'The note is written. The creditor can read it.',
    fees: 'The amounts are saved.',
    close: 'The case is closed.',
    correct: 'The payment is corrected.',
    remove: 'The payment is deleted.',
    reopened: 'The case is open again.',
  },

  /** Why a write was refused; the codes are the adapter’s. */
  refused: {
    heading: 'This was not done',
    rules: {
      start:
        'Debitura did not take it: the case may have been taken already, or it needs terms of its own (a dispute, another kind of claim). Those are agreed in Debitura’s partner portal.',
      payment: 'Debitura did not take the payment. Check day, amount and split.',
      note: 'Debitura did not take the note.',
      fees: 'Debitura did not take the amounts. A case that is closed keeps them.',
      close:
        'Debitura did not take this reason: it does not fit what was paid, or the case is closed already.',
      correct: 'The payment stays as it is: its payout has been invoiced, so it is frozen.',
      remove: 'The payment stays: its payout has been invoiced, so it is frozen.',
    },
    codes: {
      unauthenticated: 'You have been signed out. Sign in again in this product.',
      forbidden: 'You may not do this. Ask the person who manages your agency’s account.',
      'not-found': 'It is not here any more. Look at the case again.',
      'rate-limited': 'Too much was asked at once. Wait a minute and send it again.',
      invalid: 'Debitura refused something that has no field here. Check what you wrote.',
    },
    other: 'Try again in a moment.',
  },

  errors: {
    welcomeMessage: {required: 'Write the creditor a few words.'},
    paymentAmount: {
      required: 'Enter how much came in.',
      'too-small': 'The amount must be more than zero.',
      other: 'Write the amount in figures.',
    },
    date: {
      required: 'Enter the day on which the money came in.',
      'in-future': (limit: string) => `This can’t be after today, ${limit}.`,
    },
    eventDate: {'in-future': (limit: string) => `A note can’t lie after today, ${limit}.`},
    paymentRecipient: {required: 'Choose who received the money.'},
    commissionPaymentStatus: {required: 'Choose whether you have your commission.'},
    payoutCreditor: {
      required: 'Enter what is for the creditor.',
      other: 'Write the amount in figures.',
    },
    payoutCollectionPartner: {
      required: 'Enter what is for you.',
      other: 'Both parts must make up the amount, written in figures.',
    },
    grossAmount: {
      required: 'Enter the principal.',
      'too-small': 'The principal can’t be less than zero.',
      other: 'Write the amount in figures.',
    },
    interestFees: {required: 'Enter 0 if there are none.', other: 'Write the amount in figures.'},
    reminderFees: {required: 'Enter 0 if there are none.', other: 'Write the amount in figures.'},
    collectionFees: {required: 'Enter 0 if there are none.', other: 'Write the amount in figures.'},
    closeCode: {required: 'Choose why the case ends.'},
    comment: {required: 'Say in a few words what the other reason is.'},
    description: {required: 'Write what happened.'},
  },
};
