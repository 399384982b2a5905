/** Every reason for which the adapter refuses, with the status it answers (RFC 9457). */
export const PROBLEM_STATUS = {
  invalid: 400,
  'idempotency-key-missing': 400,
  unauthenticated: 401,
  forbidden: 403,
  'origin-not-allowed': 403,
  'not-found': 404,
  'not-available': 405,
  'duplicate-reference': 409,
  'client-not-ready': 409,
  'client-link-dead': 409,
  'confirmation-needed': 409,
  'in-progress': 409,
  'fee-changed': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'signing-required': 422,
  'kyc-required': 422,
  'not-eligible': 422,
  'business-rule': 422,
  'idempotency-conflict': 422,
  'rate-limited': 429,
  unexpected: 500,
  'upstream-unavailable': 502,
  'contract-mismatch': 502,
  unavailable: 503,
  'upstream-timeout': 504,
} as const;

/** The name of a refusal; screens choose their words by it. */
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** Why one field was refused; the limit is a length, an amount or a date (YYYY-MM-DD). */
export type FieldError = {
  code: FieldErrorCode;
  limit?: number | string;
  /** Debitura's own sentence, when the adapter could not name the rule. */
  text?: string;
};

/** The closed list of field rules. */
export type FieldErrorCode =
  | 'required'
  | 'too-long'
  | 'too-small'
  | 'not-a-date'
  | 'in-future'
  | 'before-date'
  | 'not-a-code'
  | 'not-an-email'
  | 'control-characters'
  | 'duplicate'
  | 'other';

/** Errors by path, for example `debtor.email`. */
export type FieldErrors = Record<string, FieldError[]>;

/** The one address that walks everything that is still to be signed. */
export type SigningHandoff = {combinedSigningUrl: string};

/** What every failure looks like on the wire: `application/problem+json`. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  requestId: string;
  fieldErrors?: FieldErrors;
  signingHandoff?: SigningHandoff;
  /** Where the client must sign before anything else works (`client-not-ready`). */
  url?: string;
  /** The case that already carries the reference (`duplicate-reference`). */
  caseId?: string;
  /** Seconds to wait (`rate-limited`, `in-progress`). */
  retryAfter?: number;
  /** Which of the cases of `POST /client` it is about, from 0 (`fee-changed`). */
  caseIndex?: number;
  /** The terms as they are now (`fee-changed`). */
  preview?: import('./preview.js').Preview;
  /** What is to be confirmed (`confirmation-needed`). */
  confirmation?: import('./partner-answers.js').Confirmation;
};
