import {PROBLEM_STATUS, type Problem as ProblemBody, type ProblemCode} from '../contract/index.js';
import {json, type Reply} from './reply.js';

/** What a problem may carry besides its code and sentence. */
export type ProblemDetails = Omit<
  ProblemBody,
  'type' | 'title' | 'status' | 'detail' | 'code' | 'requestId'
> & {headers?: Record<string, string>};

const TITLES: Record<ProblemCode, string> = {
  invalid: 'The request is not valid',
  'idempotency-key-missing': 'The Idempotency-Key header is missing',
  unauthenticated: 'Nobody is signed in',
  forbidden: 'This is not allowed',
  'origin-not-allowed': 'This page may not ask',
  'not-found': 'There is no such thing',
  'not-available': 'This is not available here',
  'duplicate-reference': 'A case with this reference exists',
  'client-not-ready': 'The client must sign first',
  'client-link-dead': 'The link to this client is no longer valid',
  'confirmation-needed': 'This must be confirmed',
  'in-progress': 'The same request is still running',
  'fee-changed': 'The terms have changed',
  'too-large': 'The request is too large',
  'unsupported-media-type': 'This kind of content is not accepted',
  'signing-required': 'Something must be signed first',
  'kyc-required': 'The client must be verified first',
  'not-eligible': 'This claim cannot be collected',
  'business-rule': 'A rule of Debitura forbids this',
  'idempotency-conflict': 'The key was used for something else',
  'rate-limited': 'Too many requests',
  unexpected: 'Something went wrong',
  'upstream-unavailable': 'Debitura does not answer',
  'contract-mismatch': 'Page and adapter are of different contracts',
  unavailable: 'The service cannot answer',
  'upstream-timeout': 'Debitura did not answer in time',
};

/** A refusal on its way to the handler; knows the answer it becomes. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** `detail` is a sentence for the developer; screens choose their own words by `code`. */
  constructor(code: ProblemCode, detail: string, details: ProblemDetails = {}) {
    super(detail);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEM_STATUS[this.code];
  }

  /** The answer (RFC 9457). */
  toReply(requestId: string): Reply {
    const {headers, ...members} = this.details;
    const body: ProblemBody = {
      type: `urn:debitura-embed:problem:${this.code}`,
      title: TITLES[this.code],
      status: this.status,
      detail: this.message,
      code: this.code,
      requestId,
      ...members,
    };
    return json(body, {
      status: this.status,
      headers: {
        ...(members.retryAfter !== undefined && {
          'retry-after': String(Math.ceil(members.retryAfter)),
        }),
        ...headers,
        'content-type': 'application/problem+json',
      },
    });
  }
}
