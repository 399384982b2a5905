/** What comes after the confirm, and what stands where a form cannot. */
export default {
  case: 'Case',
  submitting: 'Submitting your claim…',
  checking: {
    heading: 'We are checking whether your case was made',
    text: 'No answer came back in time. We ask again by ourselves, so nothing is sent twice. You can wait here or come back later; your draft is safe.',
    attempt: (attempt: number) => `Asked ${attempt} ${attempt === 1 ? 'time' : 'times'} so far.`,
    again: 'Ask now',
  },
  signing: {
    pill: 'Waiting for your signature',
    heading: 'One step left: sign',
    withCase:
      'is created and waits for your signature. You can close this page and sign later; the case stays.',
    withoutCase: 'Your claim is kept here and is submitted when you have signed.',
    abandoned:
      'You came back without signing everything. Nothing is lost; go on whenever you like.',
    now: 'Sign now',
    later: 'Later',
    leave: (host: string) => `You leave for ${host} and come back here when you are done.`,
    noLink:
      'Debitura gave no address to sign at. Look again in a minute, or ask support for the link.',
    again: 'Look again',
  },
  verifying: {heading: 'Welcome back', text: 'We are reading what is signed…'},
  duplicate: {
    heading: 'There is already a case for this invoice',
    text: (reference: string) =>
      `Invoice ${reference} was sent to collection before. Nothing was made a second time.`,
    unseen: 'The existing case could not be shown here.',
    again: 'Start another claim',
  },
  receipt: {
    pillSigned: 'Submitted',
    headingSigned: 'Your claim is on its way',
    headingOpen: 'Your claim is made; a signature is missing',
    reference: 'Case reference',
    copy: 'Copy',
    copied: 'Copied',
    copyLabel: 'Copy the case reference',
    claim: 'Claim',
    debtor: 'Debtor',
    fee: 'Fee',
    nextHeading: 'What happens next',
    next: [
      'Debitura checks the claim; usually within an hour, at most two working days.',
      'The collection partner takes it over and writes to the debtor.',
      'You are asked here when something is missing, and you see each payment.',
    ],
    nextOpen: 'Collection starts when everything is signed. Nothing runs until then.',
    ofRecovered: (percent: string) => `${percent} of what is recovered`,
    another: 'Send another claim',
    unsent: (count: number) =>
      count === 1
        ? 'One document was not sent. Add it to the case later.'
        : `${count} documents were not sent. Add them to the case later.`,
  },
  announce: {
    made: (reference: string) => `Case ${reference} is made.`,
  },
};
