import type {
  CaseSubmission,
  ClientAnswer,
  ClientCorrections,
  FailedCase,
  FieldError,
  Preview,
  Problem,
  Session,
} from '../../contract/index.js';

/** The four steps of becoming a client, in order; the last one is on Debitura's pages. */
export const ONBOARDING_STEPS = ['company', 'people', 'check', 'sign'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

/** A step that is filled in or looked at here. */
export type OnboardingPage = Exclude<OnboardingStep, 'sign'>;

/** The company's fields, in reading order. */
export const COMPANY_FIELDS = [
  'name',
  'registrationNumber',
  'address',
  'zipCode',
  'city',
  'country',
  'state',
  'supportPhone',
] as const satisfies (keyof ClientCorrections)[];
export type CompanyField = (typeof COMPANY_FIELDS)[number];

/** The company as it stands in the fields; empty is `''`. */
export type CompanyValues = Record<CompanyField, string>;

/** The fields about the director, in reading order. */
export const KYC_FIELDS = [
  'directorFullName',
  'directorHomeAddress',
  'directorDateOfBirth',
] as const;
export type KycField = (typeof KYC_FIELDS)[number];

/** The director as it stands in the fields; lives in memory only, and no longer than it must. */
export type KycValues = Record<KycField, string>;

/** What the user confirms for the cases that travel along: fees and duties, and in the EU the data processing. */
export type ConsentPath = 'consent' | 'dataProcessing';

/** The name of a field and of its error. */
export type OnboardingPath = CompanyField | KycField | ConsentPath;

/** Where a case is that travels along. */
export type CaseStanding =
  /** Leaves with the next request. */
  | {name: 'packed'}
  /** Left; nobody has said yet what became of it. */
  | {name: 'sent'}
  /** Stored at Debitura until the connection is approved. */
  | {name: 'waiting'}
  /** `reference` is Debitura's own, null when it could not be read. */
  | {name: 'made'; caseId: string | null; reference: string | null}
  | {name: 'failed'; failure: FailedCase};

/** A case that travels along. */
export type TravellingCase = {
  creditorReference: string;
  /** Null when only its reference is known: the draft was made in another tab or on another day. */
  submission: CaseSubmission | null;
  amountToRecover: number | null;
  currencyCode: string;
  standing: CaseStanding;
};

/** What a case would cost; `failed` when nobody answered. */
export type CasePrice = Preview | 'asking' | 'failed';

/** What stands above a step after something happened that the user must know. */
export type OnboardingNotice =
  | {kind: 'link-declined'}
  | {kind: 'link-expired'}
  /** Cases were refused before anything was made: each says why in the list. */
  | {kind: 'cases-refused'; count: number}
  | {kind: 'fee-changed'}
  | {kind: 'refused'; problem: Problem}
  /** No answer; nothing was sent, or sending it again is safe. */
  | {kind: 'unreachable'}
  /** Back from the hosted pages, or asked again, and nothing has changed. */
  | {kind: 'unchanged'};

/** Where the onboarding is. */
export type OnboardingPhase =
  | {name: 'loading'}
  /** `isChange`: came from the check's "Change", and Continue goes back there. */
  | {name: 'editing'; step: OnboardingPage; isChange: boolean}
  | {name: 'submitting'}
  /** No answer came; the same request goes out again until one does. */
  | {name: 'checking'; attempt: number}
  /** Who directs the company is asked, because a collection partner needs it. */
  | {name: 'kyc'; isSending: boolean}
  /** `url` is null when Debitura gave none. */
  | {name: 'signing'; isUpgrade: boolean; url: string | null; wasAbandoned: boolean}
  | {name: 'approval'; url: string | null; since: string | null}
  | {name: 'ready'}
  | {name: 'blocked'; reason: string}
  | {name: 'stopped'; problem: Problem};

/** Everything a screen needs to draw itself. */
export type OnboardingState = {
  phase: OnboardingPhase;
  session: Session | null;
  /** What the server said last. */
  client: ClientAnswer | null;
  company: CompanyValues;
  kyc: KycValues;
  errors: Partial<Record<OnboardingPath, FieldError>>;
  cases: TravellingCase[];
  /** Prices by `creditorReference`, of cases that have not left. */
  prices: Record<string, CasePrice>;
  hasConsent: boolean;
  /** The company's data-processing agreement stands, says the user; asked where cases travel along in the EU. */
  hasDataProcessing: boolean;
  /** The case that is being repaired, by `creditorReference`. */
  repairing: string | null;
  notice: OnboardingNotice | null;
  /** True while the truth is read because the user asked for it. */
  isReading: boolean;
  isDraftKept: boolean;
};

/** What the host gives the element. */
export type OnboardingSource = {
  /** What the platform's page knows of the company; the platform's login knows better. */
  profile: ClientCorrections;
  cases: readonly CaseSubmission[];
  /** Absolute; already checked by the element. */
  returnUrl: string;
};

/** A company of which nothing is known. */
export const EMPTY_COMPANY: CompanyValues = {
  name: '',
  registrationNumber: '',
  address: '',
  zipCode: '',
  city: '',
  country: '',
  state: '',
  supportPhone: '',
};

/** Nobody. */
export const EMPTY_KYC: KycValues = {
  directorFullName: '',
  directorHomeAddress: '',
  directorDateOfBirth: '',
};

/** The onboarding before anything is known. */
export function initialState(): OnboardingState {
  return {
    phase: {name: 'loading'},
    session: null,
    client: null,
    company: EMPTY_COMPANY,
    kyc: EMPTY_KYC,
    errors: {},
    cases: [],
    prices: {},
    hasConsent: false,
    hasDataProcessing: false,
    repairing: null,
    notice: null,
    isReading: false,
    isDraftKept: false,
  };
}
