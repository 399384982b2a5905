/** Becoming a client: the frame, the company, its people, the check, and the cases that travel along. */
export default {
  label: 'Set up debt collection',
  steps: {company: 'Company', people: 'People', check: 'Check', sign: 'Sign'},
  stepOf: (step: number, count: number) => `Step ${step} of ${count}`,
  done: 'done',
  loading: 'Reading where your company stands…',
  failed: 'This part did not load. What you typed is safe.',
  again: 'Try again',
  optional: 'optional',
  buttons: {
    continue: 'Continue',
    save: 'Save and return to the check',
    back: 'Back',
    agree: 'Agree and go on to sign',
    askAgain: 'Ask again',
    submitting: 'Setting up…',
  },
  draftKept: 'Kept in this tab',
  summaryHeading: (count: number) =>
    count === 1 ? 'One thing is left to correct' : `There are ${count} things to correct`,

  company: {
    heading: 'Your company',
    intro: 'This stands in the agreement with Debitura. Correct what is not right.',
    chooseCountry: 'Choose a country',
    labels: {
      name: 'Company name',
      registrationNumber: 'Registration number',
      address: 'Street and number',
      zipCode: 'Postal code',
      city: 'City',
      country: 'Country',
      state: 'State or region',
      supportPhone: 'Phone',
    },
    hints: {
      name: 'As it stands in the company register',
      registrationNumber: 'From the company register, for example CVR or HRB',
    },
  },
  errors: {
    name: {
      required: 'Enter the name of your company as it stands in the register.',
      'too-long': (limit: string) => `Shorten the name to ${limit} characters.`,
      'control-characters':
        'The name holds a line break or another hidden character. Type it anew.',
      other: 'Check the name of your company.',
    },
    registrationNumber: {
      'too-long': (limit: string) => `Shorten the registration number to ${limit} characters.`,
      'control-characters': 'The registration number holds a hidden character. Type it anew.',
      other: 'Check the registration number.',
    },
    address: {
      required: 'Enter the street and number of your company.',
      'too-long': (limit: string) => `Shorten the street and number to ${limit} characters.`,
      'control-characters':
        'The address holds a line break or another hidden character. Type it anew.',
      other: 'Check the street and number.',
    },
    zipCode: {
      'too-long': (limit: string) => `Shorten the postal code to ${limit} characters.`,
      'control-characters': 'The postal code holds a hidden character. Type it anew.',
      other: 'Check the postal code.',
    },
    city: {
      required: 'Enter the city of your company.',
      'too-long': (limit: string) => `Shorten the city to ${limit} characters.`,
      'control-characters': 'The city holds a hidden character. Type it anew.',
      other: 'Check the city.',
    },
    country: {
      required: 'Choose the country of your company.',
      'not-a-code': 'Choose the country of your company.',
      other: 'Debitura does not know this country. Choose another one.',
    },
    state: {
      'too-long': (limit: string) => `Shorten the state or region to ${limit} characters.`,
      'control-characters': 'The state or region holds a hidden character. Type it anew.',
      other: 'Check the state or region.',
    },
    supportPhone: {
      'too-long': (limit: string) => `Shorten the phone number to ${limit} characters.`,
      'control-characters': 'The phone number holds a hidden character. Type it anew.',
      other: 'Check the phone number.',
    },
    consent: {
      required: 'Tick this to send the claims, or leave them out for now.',
      other: 'Tick this to send the claims, or leave them out for now.',
    },
  },

  people: {
    heading: 'Who acts for your company',
    intro: 'These people see your company’s cases at Debitura.',
    signs: 'Signs',
    signsLong: 'Signs the agreement, with a code sent to this address',
    office: 'The company itself',
    why: (platform: string) =>
      `Debitura recognises accounts by e-mail address, so names and addresses come from your login at ${platform} and can’t be changed on this page. If one is wrong, correct it in ${platform} and come back.`,
    unknown: 'You, as you are signed in here',
  },

  check: {
    heading: 'Check and go on to sign',
    intro: (platform: string) =>
      `This is what ${platform} knows of your company. Nothing is sent before you press the button.`,
    company: 'Company',
    people: 'People',
    contact: 'E-mail',
    change: 'Change',
    show: 'Look',
    changeSection: (section: string) => `Change: ${section}`,
    showSection: (section: string) => `Look: ${section}`,
    next: {
      heading: 'How it goes on',
      list: [
        'On Debitura’s pages you look the details over once more.',
        'You sign the collection agreement there, with a six-digit code that comes by e-mail and a drawn signature.',
        'You come back here and can send claims. No new login or password is needed.',
      ],
      cost: 'A fee is due only on money that is recovered.',
    },
  },

  cases: {
    heading: (count: number) =>
      count === 1 ? 'The claim that goes along' : `The ${count} claims that go along`,
    headingMixed: 'Your claims',
    fee: (percent: string) => `Fee ${percent} of what is recovered`,
    asking: 'Working out the fee…',
    feeUnknown: 'The fee could not be worked out just now.',
    ineligible: 'Debitura may not take this claim as it stands.',
    repair: 'Repair',
    leaveOut: 'Leave out',
    sendNow: 'Send now',
    named: (action: string, reference: string) => `${action}: ${reference}`,
    standing: {
      packed: 'Goes along',
      unsent: 'Not sent yet',
      sent: 'Sent; not confirmed yet',
      waiting: 'Waits for the approval',
      made: 'Case made',
      madeAs: (reference: string) => `Case ${reference} made`,
      failed: 'Not made',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura has no partner for this debtor’s country and kind of claim. Check the debtor, or leave the claim out.',
      ValidationError:
        'Something in the claim is not right. Open it, correct it and send it again.',
      DuplicateReference:
        'There is already a case with this invoice number. Check the number, or leave the claim out if it is the same invoice.',
      IdempotencyViolation:
        'Debitura says it has this claim already. Look in your cases before you send it again.',
      UnexpectedError: 'Something went wrong at Debitura. Open the claim and send it again.',
      NotMade: 'This claim did not arrive. Open it and send it again; it is not sent twice.',
      'link-declined': 'It waited for the connection, which was declined. Send it again later.',
      'link-expired': 'It waited for the connection, which ran out. Send it again later.',
    } as Record<string, string>,
    otherFailure: 'Debitura did not take this claim. Open it, look it over and send it again.',
    elsewhere: 'Open the invoice once more to send it: its details are not kept here.',
    at: (labels: string) => `Look at: ${labels}.`,
    consent: (count: number) =>
      `${count === 1 ? 'The debt is' : 'The debts are'} unpaid and not disputed. I send ${
        count === 1 ? 'this claim' : 'these claims'
      } along, accept the fee shown for what is recovered, and know: for six months only the partner collects, withdrawing early costs the full fee, and payments made to us directly are reported within three days and count.`,
  },

  notices: {
    'link-declined': {
      heading: 'The connection was declined',
      text: 'Somebody in your company declined it at Debitura, so nothing was changed. Talk to the person who manages your Debitura account, then ask again below.',
    },
    'link-expired': {
      heading: 'The approval ran out of time',
      text: 'Nobody approved the connection in time, so nothing was changed. Ask again below; you get a new link.',
    },
    'fee-changed': {
      heading: 'The terms have changed since you looked',
      text: 'Nothing was sent. Look at the fees below and go on if you agree.',
    },
    unreachable: {
      heading: 'No answer just now',
      text: 'The connection failed. What you entered is safe. Try again in a moment.',
      offline: 'You are offline. What you entered is safe; go on when the connection is back.',
    },
    unchanged: {
      heading: 'Nothing has changed yet',
      text: 'Debitura says the same as before. If you have just signed or approved, give it a minute and look again.',
    },
    casesRefused: (count: number) =>
      count === 1
        ? 'One claim needs correcting, so nothing was sent yet. Repair it or leave it out, then go on.'
        : `${count} claims need correcting, so nothing was sent yet. Repair them or leave them out, then go on.`,
    casesRefusedHeading: 'A look at your claims first',
    refused: {
      heading: 'Debitura did not take these details',
      invalid: 'Look at the marked fields, correct them and go on.',
      other: 'Nothing was made. Correct what is named here, or ask support if you do not know why.',
    },
  },
};
