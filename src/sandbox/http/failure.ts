import type {ContentfulStatusCode} from 'hono/utils/http-status';

/**
 * Which refusal has which of Debitura's three shapes.
 *
 * | shape | answers |
 * |---|---|
 * | canonical: `businessErrors[{type, message, solutionUrl}]` with `error` and `message` | 404, 409, 413, 415, other business refusals, 400 for duplicates, ids, idempotency keys, uploads and chats, 401 of the Referral API |
 * | the same without `error` and `message`, with `signingHandoff` | 422 of POST /cases |
 * | `businessErrors` alone | 500 |
 * | canonical with `validationErrors` | 400 of POST /clients |
 * | `{type, message, data}` | 409 of POST /clients |
 * | canonical, one entry per message | 400 for rules on fields of the Collection Partner API |
 * | nothing | 401 below /webhooks and failures of replay-last-event on that API |
 * | fields: `{"debtor.email": ["…"]}` | 400 for rules on fields of a JSON body |
 * | RFC 7807 | 400 for JSON that cannot be read or has the wrong types, 401 of the Customer API, 400 of GET /users |
 * | `{error, message, retryAfter}` | 429 |
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: ContentfulStatusCode;
  readonly body: object;
  readonly headers: Record<string, string>;
  /** About the request's fields: never stored under an idempotency key. */
  readonly isFieldLevel: boolean;

  /**
   * @param status - HTTP status.
   * @param body - What the answer says.
   * @param headers - Added to the answer.
   * @param isFieldLevel - See the property.
   */
  constructor(
    status: ContentfulStatusCode,
    body: object,
    headers: Record<string, string> = {},
    isFieldLevel = false,
  ) {
    super(`${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.isFieldLevel = isFieldLevel;
  }
}

/** Messages by field path. */
export type FieldErrors = Record<string, string[]>;

/** One entry of `businessErrors`. */
export interface BusinessError {
  type: string;
  message: string;
  solutionUrl: string | null;
}

/** The canonical shape with its older companions. */
export function businessFailure(
  status: ContentfulStatusCode,
  type: string,
  message: string,
  solutionUrl: string | null = null,
): Failure {
  const businessErrors: BusinessError[] = [{type, message, solutionUrl}];
  return new Failure(status, {error: message, message, businessErrors});
}

/** The 422 of POST /cases. */
export function unmetRequirements(
  businessErrors: BusinessError[],
  combinedSigningUrl: string | null = null,
): Failure {
  const signingHandoff = combinedSigningUrl === null ? null : {combinedSigningUrl};
  return new Failure(422, {businessErrors, signingHandoff});
}

/** The canonical 404. */
export function notFound(what: string): Failure {
  return businessFailure(404, 'NotFound', `${what} not found`);
}

/** RFC 7807. */
export function problem(status: ContentfulStatusCode, title: string, more: object = {}): Failure {
  const body = {type: `https://httpstatuses.io/${status}`, title, status, ...more};
  const isFieldLevel = status === 400;
  return new Failure(status, body, {'content-type': 'application/problem+json'}, isFieldLevel);
}

/** Fields whose JSON could not be read into the request model. */
export function bindingFailure(errors: FieldErrors): Failure {
  return problem(400, 'One or more validation errors occurred.', {errors});
}

/**
 * Rules on fields were broken.
 *
 * @param errors - Messages by path.
 * @param isPascalCase - Writes `Debtor.Email` for `debtor.email`.
 */
export function fieldFailure(errors: FieldErrors, isPascalCase: boolean): Failure {
  return new Failure(400, isPascalCase ? pascalCaseKeys(errors) : errors, {}, true);
}

/**
 * Rules on fields were broken, in the canonical shape: the message begins with the field.
 *
 * @param errors - Messages by path.
 */
export function fieldBusinessFailure(errors: FieldErrors): Failure {
  const businessErrors = Object.entries(errors).flatMap(([path, texts]) =>
    texts.map((text) => ({
      type: 'ValidationError',
      message: `${path}: ${text}`,
      solutionUrl: null,
    })),
  );
  const message = businessErrors.map((each) => each.message).join(' ');
  return new Failure(400, {error: 'Validation failed', message, businessErrors}, {}, true);
}

/** The 500 of an error that nobody foresaw; it lacks the older companions. */
export function unexpectedError(): Failure {
  const message = 'An unexpected error occurred';
  return new Failure(500, {
    businessErrors: [{type: 'UnexpectedError', message, solutionUrl: null}],
  });
}

/** Writes `Debtor.Email` for `debtor.email`. */
export function pascalCaseKeys(errors: FieldErrors): FieldErrors {
  const rename = (path: string) => path.replaceAll(/(^|\.)([a-z])/g, (part) => part.toUpperCase());
  return Object.fromEntries(Object.entries(errors).map(([path, texts]) => [rename(path), texts]));
}

/** The connection breaks after the work was done: `fetch` rejects as it does in a network fault. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed: the sandbox cut the connection');
  }
}
