import type {CaseSubmission} from '../../../src/contract/index.js';
import type {
  CompanyField,
  KycField,
  KycValues,
  TravellingCase,
} from '../../../src/flow/onboarding/state.js';
import {markOf} from './claim.js';
import type {Random} from './random.js';

/** A platform's customer that Debitura has never heard of, and the claims that travel along. */
export type Newcomer = {
  /** Nobody else's in a run. */
  tenant: string;
  company: Partial<Record<CompanyField, string>>;
  /** Who directs it, where a collection partner asks. */
  director: KycValues;
  cases: CaseSubmission[];
};

/** What a newcomer was told in the end, and what it did on the way. */
export type Onboarded = {
  newcomer: Newcomer;
  end: 'ready' | 'hung';
  /** The claims as the screen showed them last. */
  cases: readonly TravellingCase[];
  /** Fees in percent, by reference, that were shown when the last button was pressed. */
  fees: Map<string, number>;
  /** On how many pages the director's form was sent; on one page every try has the same key. */
  kycPages: number;
  /** Milliseconds since 1970: the agreement's signature, as it was when the user came back from it. */
  signedAt: number | null;
  /** Milliseconds from the end of the storm, or the last press, until the screen knew. */
  waited: number;
};

/** Stands in everything that is said of a director, and may stand in no answer. */
export const KYC_MARK = 'told-to-debitura-alone';

/** Makes a newcomer with none, one or two claims; the partner in Great Britain wants to know the director. */
export function makeNewcomer(random: Random, number: number): Newcomer {
  const tenant = `newcomer-${number}`;
  const count = random.pick([0, 1, 1, 2]);
  return {
    tenant,
    company: {
      name: `Company of ${tenant} ApS`,
      registrationNumber: String(random.between(10_000_000, 99_999_999)),
      address: `Nygade 1, ${markOf(tenant)}`,
      zipCode: '4000',
      city: 'Roskilde',
      country: 'DK',
      supportPhone: '',
    },
    director: {
      directorFullName: `${tenant} ${KYC_MARK}`,
      directorHomeAddress: `Kystvej 1, ${KYC_MARK}`,
      directorDateOfBirth: '1971-03-09',
    },
    cases: Array.from({length: count}, (_, index) => draft(random, tenant, index + 1)),
  };
}

function draft(random: Random, tenant: string, number: number): CaseSubmission {
  const countryAlpha2 = random.pick(['DE', 'GB', 'GB', 'NL', 'PL']);
  return {
    currencyCode: 'EUR',
    amountToRecover: random.between(2_000, 90_000),
    date: '2026-01-10',
    dueDate: '2026-02-10',
    creditorReference: `${tenant}-${number}`,
    debtor: {
      type: 'Company',
      name: `Debtor ${number} of ${tenant} GmbH`,
      address: 'Hauptstrasse 10',
      zipCode: '80331',
      city: 'Munich',
      countryAlpha2,
      email: `debtor-${number}@${markOf(tenant)}`,
    },
  };
}

/** The director's fields, in reading order. */
export const directorOf = ({director}: Newcomer) =>
  Object.entries(director) as [KycField, string][];

/** The company's fields that are typed. */
export const companyOf = ({company}: Newcomer) =>
  Object.entries(company) as [CompanyField, string][];
