import type {Sections} from '../load.js';

/** Where the Italian texts are. */
const italian: Sections = {
  price: () => import('./price.js'),
  form: () => import('./form.js'),
  errors: () => import('./errors.js'),
  debtor: () => import('./debtor.js'),
  documents: () => import('./documents.js'),
  review: () => import('./review.js'),
  outcome: () => import('./outcome.js'),
  embed: () => import('./embed.js'),
  kyc: () => import('./kyc.js'),
};
export default italian;
