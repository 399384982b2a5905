import {Failure, type FieldErrors} from '../http/failure.js';
import {complaintsAbout, type CaseBody} from '../rules/case-rules.js';
import {createCase} from '../rules/create-case.js';
import type {CaseFailure} from '../world/link-types.js';
import type {Client, CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';

/** What became of the cases in a request. */
export interface Arrived {
  made: CollectionCase[];
  failures: CaseFailure[];
}

/**
 * What is wrong with the fields of all cases, under `Cases[n].…`. A reference that stands twice is
 * wrong too.
 */
export function caseErrors(world: World, client: Client, cases: readonly CaseBody[]): FieldErrors {
  const errors: FieldErrors = {};
  const references = new Set<string>();
  cases.forEach((body, index) => {
    const complaints = complaintsAbout(body, client, world);
    const {creditorReference} = body;
    if (creditorReference && references.has(creditorReference)) {
      const message = `Duplicate creditor reference: ${creditorReference}`;
      complaints.add('creditorReference', message);
    }
    if (creditorReference) references.add(creditorReference);
    for (const [path, messages] of Object.entries(complaints.errors)) {
      errors[`Cases[${index}].${path}`] = messages;
    }
  });
  return errors;
}

/** Creates what can be created, whatever is unsigned, and says why the rest cannot. */
export function createTravelling(
  world: World,
  client: Client,
  cases: readonly CaseBody[],
  origin: string,
): Arrived {
  const arrived: Arrived = {made: [], failures: []};
  cases.forEach((body, caseIndex) => {
    try {
      if (body.creditorReference?.startsWith('SANDBOX-500')) throw new Failure(500, {});
      const accepted = {...body, allowPendingContracts: true};
      arrived.made.push(createCase(world, client, accepted, origin, true));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      arrived.failures.push({
        ...failure(caseIndex, body),
        ...reasonOf(error),
      });
    }
  });
  return arrived;
}

/** The cases of a repeated request: none is created again. */
export function repeated(cases: readonly CaseBody[]): Arrived {
  const failures = cases.map((body, caseIndex) => ({
    ...failure(caseIndex, body),
    errorType: 'IdempotencyViolation' as const,
    errorMessage: 'The client exists already; cases are created on the first call only',
  }));
  return {made: [], failures};
}

function failure(caseIndex: number, {creditorReference}: CaseBody): CaseFailure {
  return {
    caseIndex,
    creditorReference,
    errorType: 'UnexpectedError',
    errorMessage: 'An unexpected error occurred',
    validationErrors: null,
    signingHandoff: null,
  };
}

/** A refusal of POST /cases in the words of POST /clients. */
function reasonOf({status, body, isFieldLevel}: Failure): Partial<CaseFailure> {
  if (isFieldLevel) {
    const errorMessage = 'Case validation failed';
    return {
      errorType: 'ValidationError',
      errorMessage,
      validationErrors: body as CaseFailure['validationErrors'],
    };
  }
  if (status >= 500 || !('businessErrors' in body)) return {};
  const [first] = body.businessErrors as {type: string; message: string}[];
  const errorMessage = first?.message ?? '';
  switch (first?.type) {
    case 'NoPartnerAvailable':
      return {errorType: 'NoPartnerAvailable', errorMessage};
    case 'DuplicateReference':
    case 'DuplicateCreditorReference':
      return {errorType: 'DuplicateReference', errorMessage};
    default:
      return {errorType: 'ValidationError', errorMessage};
  }
}
