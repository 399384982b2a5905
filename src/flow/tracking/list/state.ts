import type {Problem} from '../../../contract/problem.js';
import type {ListQuestion} from './question.js';
import type {Blocks} from './rows.js';

/** What a list shows. */
export type ListState = {
  /** What `blocks` answer; null before the first answer. */
  answered: ListQuestion | null;
  /** The loaded cases; null before the first answer. */
  blocks: Blocks | null;
  /** How many cases answer the question, loaded or not. */
  total: number;
  /** True while another question than the answered one is on its way. */
  isAsking: boolean;
  /** Why the last read failed; the list before it stays. */
  problem: Problem | null;
  /** True when changes are pushed, so that the list is never old. */
  isLive: boolean;
  asOf: Date | null;
  /** Whether there is any case at all; asked for when nothing fits, null while unknown. */
  hasAny: boolean | null;
  /** Further cases of the same question: on their way, how many came the last time, why none came. */
  more: {isAsking: boolean; added: number; problem: Problem | null};
};

/** No further cases are asked for. */
export const NO_MORE: ListState['more'] = {isAsking: false, added: 0, problem: null};

/** A list that knows nothing yet. */
export const NOTHING: ListState = {
  answered: null,
  blocks: null,
  total: 0,
  isAsking: true,
  problem: null,
  isLive: false,
  asOf: null,
  hasAny: null,
  more: NO_MORE,
};
