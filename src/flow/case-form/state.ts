import type {
  Case,
  CaseDraft,
  FieldError,
  Invoice,
  Preview,
  PreviewQuestion,
  Problem,
  Session,
} from '../../contract/index.js';
import type {Incoming} from '../incoming/incoming.js';

/** The steps of a client's form, in order. */
export const STEPS = ['claim', 'debtor', 'documents', 'review'] as const;
/** `creditor` is asked at the managing partner's desk only. */
export type StepName = (typeof STEPS)[number] | 'creditor';

/** The steps of a desk, in order; the last is `review`. */
export type Steps = readonly [StepName, ...StepName[]];

/** One unpaid invoice as it stands in the fields: the amount as the user's locale writes it, days `YYYY-MM-DD`. */
export type InvoiceValues = {number: string; amount: string; date: string; dueDate: string};

/** The debtor as it stands in the fields; empty is `''`. */
export type DebtorValues = {
  type: 'Company' | 'Private';
  name: string;
  contactPerson: string;
  companyRegistrationNumber: string;
  address: string;
  zipCode: string;
  city: string;
  state: string;
  stateAlpha2: string;
  countryAlpha2: string;
  email: string;
  phone: string;
};

/** How much of a claim is how old, as long as the claim is of this amount. */
export type KnownAges = {
  of: number;
  amounts: Pick<
    CaseDraft,
    'amountToRecoverOver6Months' | 'amountToRecoverOver12Months' | 'amountToRecoverOver24Months'
  >;
};

/** Everything the user types; kept (sealed) in the tab until the receipt. */
export type FormValues = {
  currencyCode: string;
  /** At least one; all of the same debtor and currency. */
  invoices: InvoiceValues[];
  claimDescription: string;
  comments: string;
  /** Whose claim it is; there at the managing partner's desk only. */
  creditorCompanyName?: string;
  creditorCountryAlpha2?: string;
  /** Of a draft that is repaired: it was made of several invoices, which are not known any more. */
  ages?: KnownAges;
  debtor: DebtorValues;
};

/**
 * The name of one field, and of its error: `creditorCompanyName`, `creditorCountryAlpha2`, `currencyCode`, `invoices.0.amount`, `invoices.0.number`, `invoices.0.date`,
 * `invoices.0.dueDate`, `claimDescription`, `comments`, `debtor.name` …, `files`, `consent`, `dataProcessing`.
 */
export type FieldPath = string;

/** What the fee panel shows. A `last` answer stays visible while the next one is asked for. */
export type PriceState =
  | {status: 'unknown'}
  | {status: 'asking'; last: Preview | null}
  | {status: 'known'; preview: Preview; question: PreviewQuestion}
  | {status: 'failed'; problem: Problem | null; last: Preview | null};

/**
 * One document on its way. `missing`: the name is remembered, the bytes must be chosen again. `skipped`: the user went
 * on without it.
 */
export type DocumentState = {
  id: string;
  name: string;
  size: number;
  status: 'waiting' | 'uploading' | 'done' | 'failed' | 'missing' | 'skipped';
  /** Bytes sent of `size`; null when the transport cannot tell. */
  sent: number | null;
  problem: Problem | null;
  /** Of a `missing` one: the key it may have travelled under before, so that its bytes make no second file. */
  key?: string;
};

/** A file that was not taken, and why. */
export type RefusedFile = {
  name: string;
  reason: 'type' | 'size' | 'empty' | 'name' | 'count' | 'content';
};

/** What stands above the step after something happened that the user must know. */
export type Notice =
  | {kind: 'fee-changed'; before: number | null; preview: Preview}
  | {kind: 'refused'; problem: Problem}
  /** The adapter or Debitura did not answer before anything was sent; the draft is safe. */
  | {kind: 'unreachable'}
  /** Back from the signing pages without having signed everything. */
  | {kind: 'not-signed'}
  /** `require` mode, back and signed, but fee, partner or person differ: look again and confirm. */
  | {kind: 'review-again'};

/** Where the form is. */
export type Phase =
  | {name: 'loading'}
  /** `isChange`: came from review's "Change", and Continue goes back there. */
  | {name: 'editing'; step: StepName; isChange: boolean}
  /** The confirm is on its way; the button stays focusable and ignores presses. */
  | {name: 'submitting'}
  /** No answer came: we ask again by key and by reference; nothing can be edited meanwhile. */
  | {name: 'checking'; attempt: number}
  /** The case exists; its documents are on their way. */
  | {name: 'uploading'; case: Case}
  /**
   * Something must be signed. With `case` it was created and waits (`allow`); without, the draft is kept (`require`).
   * `url` is null when Debitura gave none. `host` is where the button leads, for example `app.debitura.com`.
   */
  | {
      name: 'signing';
      case: Case | null;
      url: string | null;
      host: string | null;
      wasAbandoned: boolean;
    }
  /** Back from the hosted pages; the truth is being read. */
  | {name: 'verifying'}
  | {name: 'receipt'; case: Case; isSigned: boolean}
  /** The reference already has a case. */
  | {name: 'duplicate'; case: Case | null; reference: string}
  /** Nothing can be submitted from here. */
  | {name: 'stopped'; problem: Problem};

/** Everything a screen needs to draw itself. */
export type CaseFormState = {
  phase: Phase;
  session: Session | null;
  /** What this desk is asked, in order. */
  steps: Steps;
  /** False where nobody knows a fee: none is asked for, shown or agreed to. */
  isPriced: boolean;
  values: FormValues;
  /** One error a field, only for fields that were checked. */
  errors: Record<FieldPath, FieldError>;
  price: PriceState;
  documents: DocumentState[];
  refusedFiles: RefusedFile[];
  hasConsent: boolean;
  /** The last button was pressed before the fee was known; the press counts when it is the fee that was agreed to. */
  awaitsFee?: boolean;
  /** Asked of clients in the EU only. */
  hasDataProcessing: boolean;
  isTest: boolean;
  /** The signed agreement's PDF, when Debitura gave one. */
  termsUrl: string | null;
  notice: Notice | null;
  /** The files that were dropped last, and what became of them. */
  incoming?: Incoming | null;
  /** True once a draft is kept in this tab. */
  isDraftKept: boolean;
  /** True where what was typed cannot be kept: the browser blocks the tab's storage, or the page is not secure. */
  isDraftLost: boolean;
};

/** What the host gives the form. */
export type CaseFormSource = {
  invoices: Invoice[];
  pendingContracts: 'allow' | 'require';
  /** Absolute; already checked by the element. */
  returnUrl: string;
  isTest: boolean;
  /** Whose claim it is, for a managing partner; country as two letters. */
  creditorCompanyName?: string | undefined;
  creditorCountryAlpha2?: string | undefined;
  /** BCP 47, decides how amounts are read and written in the fields. */
  locale: string;
};
