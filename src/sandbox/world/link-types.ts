import type {CaseBody} from '../rules/case-rules.js';
import type {Client} from './types.js';

/** Why a case that travelled with POST /clients was not created (`CaseCreationFailure`). */
export interface CaseFailure {
  /** From 0, in the request's list. */
  caseIndex: number;
  creditorReference: string | null;
  errorType:
    | 'NoPartnerAvailable'
    | 'ValidationError'
    | 'DuplicateReference'
    | 'IdempotencyViolation'
    | 'UnexpectedError';
  errorMessage: string;
  validationErrors: Record<string, string[]> | null;
  signingHandoff: null;
}

/** A platform asks to be linked to an account that exists; its user decides. */
export interface LinkRequest {
  /** What opens the approval page. */
  token: string;
  externalTenantId: string;
  account: Client;
  /** Cases that are created when the user approves. */
  cases: CaseBody[];
  created: number;
  expires: number;
  /** `Replaced`: another request, or a client of its own, took its place. */
  state: 'Pending' | 'Approved' | 'Declined' | 'Expired' | 'Replaced';
}
