import type {
  Confirmation,
  FieldError,
  PartnerCase,
  Payment,
  PaymentReceipt,
  Problem,
  User,
} from '../../contract/index.js';
import type {IsoDate} from '../../contract/dates.js';

/** What an agency does with a case: each is one form, or one question. */
export const TASKS = ['start', 'payment', 'note', 'fees', 'close', 'correct', 'remove'] as const;
export type TaskName = (typeof TASKS)[number];

/** What stands in the fields of a form, by name; a box that is ticked is `yes`. */
export type Values = Readonly<Record<string, string>>;

/** What a form is made from and measured by. */
export type Facts = {
  case: PartnerCase;
  payments: readonly Payment[];
  /** The payment that is corrected or deleted. */
  payment: Payment | null;
  /** No day may lie behind it. */
  today: IsoDate;
  /** BCP 47; decides how amounts are read and written. */
  locale: string;
};

/** One form on the screen, and how far it is. */
export type Work = {
  task: TaskName;
  payment: Payment | null;
  /** What the form was made from. */
  opened: Facts;
  values: Values;
  /** One error a field, by its name. */
  errors: Readonly<Record<string, FieldError>>;
  /** The fields that the last check found wrong, when they were several. */
  summary: readonly string[];
  /**
   * `sending`: on its way. `checking`: no answer came, we find out. `unknown`: that could not be found out.
   * Nothing can be edited but while `editing`.
   */
  phase: 'editing' | 'sending' | 'checking' | 'unknown';
  /** Why it was refused. */
  problem: Problem | null;
  /** What must be agreed to before it is done. */
  question: Confirmation | null;
  /** No answer came, and the case shows that nothing was done. */
  wasLost: boolean;
};

/** What was done last. */
export type Done =
  | {task: 'start'; reference: string | null}
  | {task: 'payment'; receipt: PaymentReceipt | null}
  | {task: 'note' | 'close' | 'fees'}
  | {task: 'correct' | 'remove'; isReopened: boolean};

/** What the desk shows besides the case. */
export type DeskState = {
  work: Work | null;
  done: Done | null;
  /** The agency's people; null until they are asked for and known. */
  people: User[] | null;
};
