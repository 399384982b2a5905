import {reopenCaseForm} from './open-case-form.js';

export {openCaseForm, type CaseFormDialogOptions} from './open-case-form.js';

// The user comes back from signing to the page whose dialog led there. On a server nobody does.
if ('document' in globalThis) reopenCaseForm();
