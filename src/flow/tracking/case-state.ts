import type {
  Case,
  CaseFile,
  ChatList,
  ContractStatus,
  Desk,
  ExclusivePeriod,
  Payment,
  Problem,
  Quote,
  QuoteRequest,
  Session,
  Task,
  Timeline,
  Validation,
} from '../../contract/index.js';
import type {RefusedFile} from '../case-form/state.js';

/** One thing that is read of a case: its last value, and why the last read failed, if it did. */
export type Part<T> = {value: T | null; problem: Problem | null; isRead: boolean};

/** Partners were asked for quotes: the request, and what each of them offers. */
export type QuoteRound = {request: QuoteRequest; quotes: Quote[]};

/** What is read of a case besides the case itself; each part stands for itself. */
export type Parts = {
  timeline: Part<Timeline>;
  payments: Part<Payment[]>;
  chats: Part<ChatList>;
  tasks: Part<Task[]>;
  validation: Part<Validation>;
  contracts: Part<ContractStatus>;
  quotes: Part<QuoteRound[]>;
  exclusivePeriod: Part<ExclusivePeriod>;
  files: Part<CaseFile[]>;
};

/** The name of a part. */
export type PartName = keyof Parts;

/** A message of the user that Debitura has not confirmed. */
export type Outgoing = {
  id: string;
  text: string;
  /** `failed`: it was refused. `unknown`: no answer came, it may have arrived. */
  status: 'sending' | 'failed' | 'unknown';
  problem: Problem | null;
  /** The messages that were there before it, so that it is known when it shows up. */
  before: readonly string[];
};

/** A file on its way to the case. */
export type Upload = {
  id: string;
  name: string;
  size: number;
  status: 'waiting' | 'uploading' | 'failed';
  /** Bytes sent so far; null where nobody counts. */
  sent: number | null;
  problem: Problem | null;
};

/** What happened while the case was looked at, to be said aloud. */
export type News =
  | (({kind: 'payment' | 'taken-back'; payment: Payment} | {kind: 'message'}) & {
      /** Counts what was said, so that the same again is heard again. */
      turn: number;
    })
  | null;

/** What the screen of one case shows. */
export type CaseState = {
  /** Null until the first answer. */
  case: Case | null;
  /** Why the case itself was not read the last time. */
  problem: Problem | null;
  parts: Parts;
  session: Session | null;
  isLive: boolean;
  asOf: Date | null;
  /** Payments that were here and are gone again. */
  takenBack: Payment[];
  outgoing: Outgoing[];
  uploads: Upload[];
  refusedFiles: RefusedFile[];
  news: News;
};

/** A screen that knows nothing yet. */
export function emptyCaseState(): CaseState {
  const part = {value: null, problem: null, isRead: false};
  return {
    case: null,
    problem: null,
    parts: {
      timeline: part,
      payments: part,
      chats: part,
      tasks: part,
      validation: part,
      contracts: part,
      quotes: part,
      exclusivePeriod: part,
      files: part,
    },
    session: null,
    isLive: false,
    asOf: null,
    takenBack: [],
    outgoing: [],
    uploads: [],
    refusedFiles: [],
    news: null,
  };
}

/** What each of the partners' desks has of a case; a client has all of it. */
const PARTS_BY_DESK: Partial<Record<Desk, readonly PartName[]>> = {
  'managing-partner': ['timeline', 'payments', 'chats', 'files'],
  'collection-partner': ['timeline', 'payments', 'chats', 'validation', 'exclusivePeriod', 'files'],
};

/** What can be known of a case in its state and on this desk; the rest is not asked for. */
export function partsOf(shown: Case, wantsFiles: boolean, desk: Desk = 'client'): PartName[] {
  const available = PARTS_BY_DESK[desk];
  return stateParts(shown, wantsFiles).filter((name) => available?.includes(name) ?? true);
}

function stateParts(shown: Case, wantsFiles: boolean): PartName[] {
  const needsAnswer = shown.needsInfo || shown.lifecycle === 'NeedsAdditionalDetails';
  const isQuoted = shown.lifecycle === 'Leads' || shown.lifecycle === 'LeadsQuoteGiven';
  const needsLink = shown.lifecycle === 'PendingContractSigning' && shown.signingHandoff === null;
  return [
    'timeline',
    'payments',
    'chats',
    'tasks',
    ...(needsAnswer ? (['validation'] as const) : []),
    ...(isQuoted ? (['quotes'] as const) : []),
    ...(needsLink ? (['contracts'] as const) : []),
    ...(shown.exclusivePeriodEndDate === null ? [] : (['exclusivePeriod'] as const)),
    ...(wantsFiles ? (['files'] as const) : []),
  ];
}
