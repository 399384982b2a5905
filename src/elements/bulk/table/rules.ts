/** What every case of a list is checked by, for who wants to load it before the list. */
export {formErrors} from '../../../flow/claim/checks.js';
