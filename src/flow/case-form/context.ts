import type {FrozenCase} from '../../client/client.js';
import type {IsoDate, PreviewQuestion, Problem, Shown} from '../../contract/index.js';
import type {PriceAsker} from '../price/asker.js';
import type {CaseFormSeams} from './seams.js';
import type {CaseFormSource, CaseFormState, FieldPath, StepName} from './state.js';

/** A confirm as it left: the bytes and key that may travel again, and what finds its case. */
export type FrozenConfirm = FrozenCase & {
  creditorReference: string;
  /** Milliseconds since 1970. */
  frozenAt: number;
  /** True once a request got no answer that says what became of it. */
  isUnknown: boolean;
  /** The page makes the case itself: nothing is sent from here, and only the reference says what became of it. */
  isElsewhere?: boolean;
};

/** What a draft remembers besides what the screens show. */
export type DraftMemory = {
  /** Which draft this is; null until it is kept for the first time. */
  draftId: string | null;
  /** Which of the host's invoices it was begun with. */
  sourceId: string | null;
  /** Stands in for a missing invoice number; one for the whole draft, so that it stays a fence. */
  reference: string | null;
  frozen: FrozenConfirm | null;
  /** The value that the signing pages bring back, while a return is awaited. */
  returnState: string | null;
  /** What was shown when the user consented; kept while signing comes first. */
  consented: Shown | null;
  /** The case that was made and is not finished here yet. */
  caseId: string | null;
};

/** A chosen file; its key stays the same however often it is sent. */
export type ChosenFile = {file: File; key: string; abort: AbortController | null};

/** The form as its lazily loaded parts see it. */
export type FormContext = {
  readonly seams: CaseFormSeams;
  readonly source: CaseFormSource;
  readonly state: CaseFormState;
  readonly price: PriceAsker;
  readonly memory: DraftMemory;
  /** The chosen files by document id; bytes never rest anywhere else. */
  readonly files: Map<string, ChosenFile>;
  /** False while the element is out of the page; nothing is repeated then. */
  readonly isConnected: boolean;
  /** Grows when the form starts anew: whoever waited for an older run does nothing more. */
  readonly run: number;
  /** Ends the present pause between two tries, if there is one. */
  wake: (() => void) | null;
  set(patch: Partial<CaseFormState>): void;
  remember(patch: Partial<DraftMemory>): void;
  /** Opens a step and says so. */
  open(step: StepName, patch?: Partial<CaseFormState>, isChange?: boolean): void;
  /** Shows errors that only the server sees, at the first step that holds one. */
  showErrors(errors: CaseFormState['errors']): void;
  today(): IsoDate;
  question(): PreviewQuestion | null;
  /** Keeps the draft in the tab, sealed; resolves when it is kept or cannot be. */
  save(): Promise<void>;
  /** Forgets the draft here and in the tab. */
  forget(): Promise<void>;
  /** Tells the page what went wrong. */
  report(problem: Problem): void;
  /** Ends the form with a problem and tells the page. */
  stop(problem: Problem): void;
  /** Sends the confirm as the button does. */
  confirm(): Promise<FieldPath[]>;
};

/** A draft that remembers nothing. */
export function emptyMemory(): DraftMemory {
  return {
    draftId: null,
    sourceId: null,
    reference: null,
    frozen: null,
    returnState: null,
    consented: null,
    caseId: null,
  };
}
