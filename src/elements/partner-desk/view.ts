import type {PartnerCase} from '../../contract/index.js';
import type {Desk} from '../../flow/partner-desk/desk.js';
import type {Facts, Work} from '../../flow/partner-desk/state.js';
import type {CaseView} from '../case/view.js';
import type {DeskWords} from './words.js';

/** Everything that a template of the desk draws from and acts on: that of the case, and the work on it. */
export type DeskView = Omit<CaseView, 'case'> & {
  case: PartnerCase;
  desk: Desk;
  texts: DeskWords;
  /** Sends the form, and brings the user to its first error. */
  submit(): void;
  /** Brings the user to a field of the form. */
  focusOn(name: string): void;
};

/** What the fields of one form are drawn from. */
export type FormView = DeskView & {work: Work; facts: Facts};
