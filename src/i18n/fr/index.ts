import type {Sections} from '../load.js';

/** Where the French texts are. */
const french: Sections = {
  price: () => import('./price.js'),
  form: () => import('./form.js'),
  invoice: () => import('./invoice.js'),
  errors: () => import('./errors.js'),
  creditor: () => import('./creditor.js'),
  debtor: () => import('./debtor.js'),
  documents: () => import('./documents.js'),
  review: () => import('./review.js'),
  outcome: () => import('./outcome.js'),
  problems: () => import('./problems.js'),
  lifecycle: () => import('./lifecycle.js'),
  caseList: () => import('./case-list.js'),
  case: () => import('./case.js'),
  dialog: () => import('./dialog.js'),
  embed: () => import('./embed.js'),
  onboarding: () => import('./onboarding.js'),
  onboardingOutcome: () => import('./onboarding-outcome.js'),
  kyc: () => import('./kyc.js'),
  bulk: () => import('./bulk.js'),
  partnerDesk: () => import('./partner-desk.js'),
};
export default french;
