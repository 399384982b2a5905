export {openCaseForm, type CaseFormDialogOptions} from './open-case-form.js';
