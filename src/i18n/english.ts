import type {Sections} from './load.js';

/** Where the English texts are: the pattern, and at hand for whoever has no language of ours. */
const english: Sections = {
  price: () => import('./en/price.js'),
  form: () => import('./en/form.js'),
  invoice: () => import('./en/invoice.js'),
  errors: () => import('./en/errors.js'),
  creditor: () => import('./en/creditor.js'),
  debtor: () => import('./en/debtor.js'),
  documents: () => import('./en/documents.js'),
  review: () => import('./en/review.js'),
  outcome: () => import('./en/outcome.js'),
  problems: () => import('./en/problems.js'),
  lifecycle: () => import('./en/lifecycle.js'),
  caseList: () => import('./en/case-list.js'),
  case: () => import('./en/case.js'),
  bulk: () => import('./en/bulk.js'),
  dialog: () => import('./en/dialog.js'),
  embed: () => import('./en/embed.js'),
  onboarding: () => import('./en/onboarding.js'),
  onboardingOutcome: () => import('./en/onboarding-outcome.js'),
  kyc: () => import('./en/kyc.js'),
  partnerDesk: () => import('./en/partner-desk.js'),
};
export default english;
