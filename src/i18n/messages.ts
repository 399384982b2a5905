import type bulk from './en/bulk.js';
import type caseWords from './en/case.js';
import type caseList from './en/case-list.js';
import type creditor from './en/creditor.js';
import type debtor from './en/debtor.js';
import type dialog from './en/dialog.js';
import type documents from './en/documents.js';
import type embed from './en/embed.js';
import type errors from './en/errors.js';
import type form from './en/form.js';
import type invoice from './en/invoice.js';
import type kyc from './en/kyc.js';
import type lifecycle from './en/lifecycle.js';
import type onboarding from './en/onboarding.js';
import type onboardingOutcome from './en/onboarding-outcome.js';
import type outcome from './en/outcome.js';
import type partnerDesk from './en/partner-desk.js';
import type price from './en/price.js';
import type problems from './en/problems.js';
import type review from './en/review.js';

/** Every text of the elements, in sections that are loaded when a screen needs them. English is the pattern. */
export type Messages = {
  price: typeof price;
  form: typeof form;
  invoice: typeof invoice;
  errors: typeof errors;
  creditor: typeof creditor;
  debtor: typeof debtor;
  documents: typeof documents;
  review: typeof review;
  outcome: typeof outcome;
  problems: typeof problems;
  lifecycle: typeof lifecycle;
  caseList: typeof caseList;
  case: typeof caseWords;
  bulk: typeof bulk;
  onboarding: typeof onboarding;
  onboardingOutcome: typeof onboardingOutcome;
  kyc: typeof kyc;
  dialog: typeof dialog;
  embed: typeof embed;
  partnerDesk: typeof partnerDesk;
};

/** The name of one section of the catalogue. */
export type MessageSection = keyof Messages;

/** What a host may say otherwise: any text, at any depth. */
export type MessageOverrides = Overrides<Messages>;
type Overrides<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? {[K in keyof T]?: Overrides<T[K]> | undefined}
      : T;
