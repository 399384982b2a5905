import type {ProblemCode} from '../../contract/problem.js';

/**
 * Every refusal that can reach a screen: what happened and what to do. `link` is the text of the address that comes with
 * the problem, `action` says which button helps.
 */
export default {
  heading: 'Something is in the way',
  unreachable: {
    heading: 'No answer just now',
    text: 'The connection failed before anything was sent. Your draft is safe. Try again in a moment.',
    offline: 'You are offline. Your draft is safe; go on when the connection is back.',
  },
  feeChanged: {
    heading: 'The terms have changed since you looked',
    fee: (before: string, now: string) =>
      `The fee was ${before} and is now ${now}. Nothing was sent. Look again, then submit if you agree.`,
    other:
      'Fee or partner differ from what you saw. Nothing was sent. Look again, then submit if you agree.',
  },
  notSigned: {
    heading: 'Not everything is signed yet',
    text: 'Nothing is lost: your draft is here. Submit again when you want to sign.',
  },
  reviewAgain: {
    heading: 'Please look once more',
    text: 'You have signed. Something changed in the meantime, so nothing was submitted for you. Check the terms and submit.',
  },
  again: 'Try again',
  support: (requestId: string) => `If it stays, give support this number: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Something on the form needs correcting',
      text: 'Look at the marked fields, correct them and submit again.',
    },
    'idempotency-key-missing': {
      heading: 'The claim could not be sent',
      text: 'Nothing was made. Reload the page and submit again; your draft is kept.',
    },
    unauthenticated: {
      heading: 'You have been signed out',
      text: 'Sign in again in this product and come back: your draft waits in this tab.',
    },
    forbidden: {
      heading: 'You may not submit claims',
      text: 'Ask the person who manages your company’s account for the right to do so.',
    },
    'origin-not-allowed': {
      heading: 'This page may not use debt collection',
      text: 'Nothing was sent. Tell the provider of this product that this address is not allowed yet.',
    },
    'not-found': {
      heading: 'This case is not here',
      text: 'It does not exist, or it belongs to another company. Go back and choose it again.',
    },
    'not-available': {
      heading: 'This is not possible from here',
      text: 'Your account works on another desk of the network. Ask the provider of this product.',
    },
    'duplicate-reference': {
      heading: 'There is already a case for this invoice',
      text: 'Nothing was made a second time. Check the invoice number.',
    },
    'client-not-ready': {
      heading: 'Your company is not set up for collection yet',
      text: 'It takes a few minutes, once: details of your company and one agreement.',
      link: 'Set up collection',
    },
    'client-link-dead': {
      heading: 'Your company is no longer connected',
      text: 'The connection to Debitura was ended. Ask the provider of this product to connect you again; your draft is kept.',
    },
    'confirmation-needed': {
      heading: 'Please confirm again',
      text: 'Something changed in the meantime. Check the terms and submit once more.',
    },
    'in-progress': {
      heading: 'Your claim is still being sent',
      text: 'Wait a moment; we ask again by ourselves.',
    },
    'fee-changed': {
      heading: 'The terms have changed since you looked',
      text: 'Nothing was sent. Look at the fee again and submit if you agree.',
    },
    'too-large': {
      heading: 'This is too large to send',
      text: 'Remove or shrink the largest document and try again.',
    },
    'unsupported-media-type': {
      heading: 'This type of file is not taken',
      text: 'Save the document as PDF and choose it again.',
    },
    'signing-required': {
      heading: 'Something must be signed first',
      text: 'Sign on Debitura’s pages, then you come back here and submit.',
      link: 'Go and sign',
    },
    'kyc-required': {
      heading: 'The partner must know who you are',
      text: 'Give the proof of identity on Debitura’s pages, then come back and submit.',
      link: 'Prove identity',
    },
    'not-eligible': {
      heading: 'Debitura can’t take this claim as it stands',
      text: 'Nothing was sent and your draft is kept. Change the claim or the debtor, or leave it here.',
    },
    'business-rule': {
      heading: 'Debitura did not take the claim',
      text: 'Nothing was made. Correct what is named here and submit again.',
    },
    'idempotency-conflict': {
      heading: 'This claim was changed while it was being sent',
      text: 'Nothing was made twice. Check it once more and submit again.',
    },
    'rate-limited': {
      heading: 'Too much at once',
      text: 'Debitura asks for a short pause. Wait a minute and try again; your draft is safe.',
    },
    unexpected: {
      heading: 'Something went wrong on our side',
      text: 'Your draft is safe. Try again in a moment.',
    },
    'contract-mismatch': {
      heading: 'This part was updated only halfway',
      text: 'Debt collection was updated only halfway here, so nothing was loaded. Nothing is lost. Tell the provider of this product.',
    },
    'upstream-unavailable': {
      heading: 'Debitura does not answer',
      text: 'Your draft is safe. Try again in a few minutes.',
    },
    unavailable: {
      heading: 'Debt collection is out of reach just now',
      text: 'Your draft is safe. Try again in a few minutes.',
    },
    'upstream-timeout': {
      heading: 'Debitura takes too long to answer',
      text: 'Your draft is safe. Try again in a few minutes.',
    },
  } as Record<ProblemCode, {heading: string; text: string; link?: string}>,
  attribute: (name: string) =>
    `The attribute ${name} points to another site, so nothing was loaded. Whoever builds this page must set it as a property.`,
};
