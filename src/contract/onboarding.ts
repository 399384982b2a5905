import * as z from 'zod/mini';
import type {Case} from './case.js';
import {CaseSubmission} from './case-draft.js';
import {code, day, line, paragraph} from './fields.js';
import {LIMITS} from './limits.js';
import type {FieldErrors} from './problem.js';
import type {ClientState} from './session.js';

/**
 * What the user may correct of the company's data before Debitura hears of it. No e-mail address is among it: Debitura
 * matches accounts by e-mail, so addresses come from the platform's own login only.
 * Lengths: Debitura's documentation of client onboarding.
 */
export const ClientCorrections = z.object({
  name: z.exactOptional(line({required: true, max: 255})),
  /** Two letters. */
  country: z.exactOptional(code(/^[A-Z]{2}$/)),
  registrationNumber: z.exactOptional(line({max: 100})),
  address: z.exactOptional(line({max: 500})),
  zipCode: z.exactOptional(line({max: 20})),
  city: z.exactOptional(line({max: 100})),
  state: z.exactOptional(line({max: 100})),
  supportPhone: z.exactOptional(line({max: 50})),
});
export type ClientCorrections = z.infer<typeof ClientCorrections>;

/** The body of `POST /client`; `{}` is enough when the platform's profile is complete, or there is a client already. */
export const OnboardingRequest = z.object({
  client: z.exactOptional(ClientCorrections),
  /** Cases that travel along, in order; each with what was shown for it. */
  cases: z.exactOptional(z.array(CaseSubmission)),
  /** Where the hosted pages send the user back to. */
  returnUrl: z.exactOptional(line({max: LIMITS.returnUrl})),
  /** References of `failedCases` that the user has dealt with: they are not shown any more. */
  handledCases: z.exactOptional(z.array(line({max: LIMITS.creditorReference}))),
});
export type OnboardingRequest = Omit<z.infer<typeof OnboardingRequest>, 'cases'> & {
  cases?: CaseSubmission[];
};

/** What the platform says of its customer, as `GET /client` shows it to the user for confirmation. */
export type ClientProfile = ClientCorrections & {
  /** Where Debitura writes to the company; the platform's word, not editable on the page. */
  supportEmail: string;
  /** Who will be a user at Debitura; exactly one of them signs. */
  users: {name: string; email: string; isOnboardingUser: boolean}[];
};

/** A case that waits for the approval of a link: it is stored at Debitura and made when the link stands. */
export type WaitingCase = {
  creditorReference: string;
  amountToRecover: number;
  currencyCode: string;
};

/** The answer of `GET /client`. */
export type ClientAnswer = ClientState & {
  /** While there is no client: the company data to confirm. */
  profile?: ClientProfile;
  /**
   * While `status` is `approval`: the cases that wait with it. With the reasons `link-declined` and `link-expired`:
   * the cases that waited and were not made.
   */
  waitingCases?: WaitingCase[];
  /** While `status` is `approval`: when the approval was asked for (ISO 8601). */
  waitingSince?: string;
  /** Cases that travelled along and were not made, until each is there or was handled. */
  failedCases?: FailedCase[];
};

/** A case of `POST /client` that was not made. */
export type FailedCase = {
  /** Its place in the request, from 0. */
  caseIndex: number;
  creditorReference: string;
  /** `NoPartnerAvailable`, `ValidationError`, `DuplicateReference`, `IdempotencyViolation`, `UnexpectedError` or another. */
  errorType: string;
  /** Debitura's sentence; empty in `GET /client`, which remembers no sentences. */
  errorMessage: string;
  /** Paths as in a draft, for example `debtor.email`. */
  fieldErrors?: FieldErrors;
  /** The case that already carries the reference, when it is known. */
  caseId?: string;
  amountToRecover?: number;
  currencyCode?: string;
};

/** The answer of `POST /client`, for 201, 202 and 200 (an approval is awaited, or Debitura refuses) alike. */
export type OnboardingAnswer = ClientAnswer & {
  successfulCases: Case[];
  failedCases: FailedCase[];
};

/** The body of `POST /client/kyc`: who directs the company. Passed on at once, kept nowhere. */
export const KycDetails = z.object({
  directorFullName: line({required: true, max: 500}),
  directorHomeAddress: paragraph(1000).check(
    z.refine((text) => text.trim() !== '', {params: {code: 'required'}}),
  ),
  directorDateOfBirth: day(),
});
export type KycDetails = z.infer<typeof KycDetails>;

/** The answer of `POST /client/kyc`: the status, and nothing of the person. */
export type KycAnswer = Pick<ClientState, 'kycStatus'>;
