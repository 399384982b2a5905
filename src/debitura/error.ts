import * as z from 'zod/mini';
import type {ApiAnswer} from './send.js';
import {flag, number, part, text} from './schemas/fields.js';

/** Seconds of a day: whoever is told to wait longer asks again after that. */
const LONGEST_PAUSE = 86_400;

/** One broken rule; branch on `type` only, the message is prose. */
export type BusinessError = {type: string; message: string; solutionUrl: string | null};

/** Why an account stands in the way of a new client, and where its user may approve the link. */
export type Conflict = {type: string; url: string | null};

/** A price that moves; success fees in percent. Nothing was changed yet. */
export type PriceChange = {
  /** True when the rate was set on purpose: then it can be kept, but not recalculated. */
  isIntentionalRate: boolean;
  currentSuccessFee: number | null;
  proposedSuccessFee: number | null;
  warning: string | null;
};

/** Debitura answered, but not with what was asked for. */
export class DebituraError extends Error {
  override readonly name = 'DebituraError';
  readonly status: number;
  readonly businessErrors: readonly BusinessError[];
  /** Field complaints by Debitura's path, whose casing varies. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  readonly combinedSigningUrl: string | null;
  /** Only a 409 of `POST /clients` carries it. */
  readonly conflict: Conflict | null;
  /** Seconds, from nothing to a day; only a 429 and a key that is still running carry it. */
  readonly retryAfter: number | null;
  /** What a change of fees or principal would do to the price; only a 409 of that operation carries it. */
  readonly priceChange: PriceChange | null;
  /**
   * True when an earlier request with this key is still running: what a 409 says of a call with a key. Debitura's
   * documentation has it for payments; the other calls with a key have no 409 that says anything else.
   */
  readonly isStillRunning: boolean;

  constructor(status: number, details: Partial<Omit<DebituraError, keyof Error | 'status'>> = {}) {
    super(`Debitura answered ${status}.`);
    this.status = status;
    this.businessErrors = details.businessErrors ?? [];
    this.fieldErrors = details.fieldErrors ?? {};
    this.combinedSigningUrl = details.combinedSigningUrl ?? null;
    this.conflict = details.conflict ?? null;
    this.retryAfter = bounded(details.retryAfter);
    this.priceChange = details.priceChange ?? null;
    this.isStillRunning = details.isStillRunning ?? false;
  }

  /** True when one of the broken rules has one of these types. */
  has(...types: string[]): boolean {
    return this.businessErrors.some(({type}) => types.includes(type));
  }
}

/** Debitura's answer could not be understood. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
}

const BusinessErrors = z.catch(
  z.nullish(z.array(z.object({type: text(), message: text(), solutionUrl: text()}))),
  null,
);

const ErrorBody = z.object({
  businessErrors: BusinessErrors,
  signingHandoff: z.catch(z.nullish(z.object({combinedSigningUrl: text()})), null),
  errors: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  validationErrors: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  type: text(),
  data: part({onboardingLinks: part({url: text()})}),
  retryAfter: number(),
  confirmationRequired: flag(),
  isIntentionalRate: flag(),
  currentSuccessFee: number(),
  proposedSuccessFee: number(),
  warning: text(),
});
type ErrorBody = z.infer<typeof ErrorBody>;

/** The names that an error body uses for itself; every other name with a list of texts is a field. */
const OWN_NAMES = new Set([
  'businesserrors',
  'error',
  'message',
  'errors',
  'validationerrors',
  'type',
  'title',
  'detail',
]);

/**
 * Reads a refusal. Debitura has three shapes: `businessErrors[]`, a plain object of fields with lists of texts,
 * and RFC 7807 with `errors`. `POST /clients` adds `validationErrors` and, with 409, `{type, message, data}`.
 * Source: Debitura's documentation, error handling and client onboarding conflicts.
 * @param isKeyed - Whether the call had an `Idempotency-Key`.
 */
export async function readError(response: ApiAnswer, isKeyed = false): Promise<DebituraError> {
  const isStillRunning = isKeyed && response.status === 409;
  const body = await response
    .text()
    .then(JSON.parse as (text: string) => unknown)
    .catch(() => null);
  const parsed = ErrorBody.safeParse(body);
  if (!parsed.success)
    return new DebituraError(response.status, {
      retryAfter: headerSeconds(response),
      isStillRunning,
    });
  const {businessErrors, signingHandoff, errors, validationErrors, retryAfter} = parsed.data;
  return new DebituraError(response.status, {
    businessErrors: (businessErrors ?? []).map(({type, message, solutionUrl}) => ({
      type: type ?? '',
      message: message ?? '',
      solutionUrl: solutionUrl ?? null,
    })),
    fieldErrors: {
      ...fieldTexts(body as Record<string, unknown>),
      ...fieldTexts(errors ?? {}),
      ...fieldTexts(validationErrors ?? {}),
    },
    combinedSigningUrl: signingHandoff?.combinedSigningUrl ?? null,
    conflict: response.status === 409 ? conflictOf(parsed.data) : null,
    retryAfter: retryAfter ?? headerSeconds(response),
    priceChange: priceChangeOf(parsed.data),
    isStillRunning,
  });
}

/** `confirmationRequired` alone tells this shape from the others. */
function priceChangeOf(body: ErrorBody): PriceChange | null {
  if (body.confirmationRequired !== true) return null;
  return {
    isIntentionalRate: body.isIntentionalRate ?? false,
    currentSuccessFee: body.currentSuccessFee ?? null,
    proposedSuccessFee: body.proposedSuccessFee ?? null,
    warning: body.warning ?? null,
  };
}

function conflictOf({type, data, businessErrors}: ErrorBody): Conflict {
  const [first] = businessErrors ?? [];
  return {type: type ?? first?.type ?? '', url: data?.onboardingLinks?.url ?? null};
}

function fieldTexts(body: Record<string, unknown>): Record<string, string[]> {
  const fields = Object.entries(body).map(([name, value]): [string, string[]] => {
    const isField = !OWN_NAMES.has(name.toLowerCase()) && Array.isArray(value);
    return [name, isField ? value.filter((item) => typeof item === 'string') : []];
  });
  return Object.fromEntries(fields.filter(([, texts]) => texts.length > 0));
}

/** The newest documentation names no `Retry-After` header, older samples show one. */
function headerSeconds(response: ApiAnswer): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

/** A pause that makes sense: timers fire at once when they are set to more than 24 days, or to less than nothing. */
function bounded(seconds: number | null | undefined): number | null {
  return typeof seconds === 'number' ? Math.min(Math.max(seconds, 0), LONGEST_PAUSE) : null;
}

/** True when Debitura said 404: not there, or not this client's. */
export function isNotFound(error: unknown): error is DebituraError {
  return error instanceof DebituraError && error.status === 404;
}
