import type {Debtor} from './debtor.js';
import type {CloseCode, Lifecycle} from './lifecycle.js';
import type {Partner} from './preview.js';
import type {SigningHandoff} from './problem.js';

/** A case as every desk sees it. Times are ISO 8601 with zone, dates `YYYY-MM-DD`, money in `currency`. */
export type Case = {
  id: string;
  /** Eight characters, for display and support. */
  reference: string;
  creditorReference: string | null;
  lifecycle: Lifecycle;
  closeCode: CloseCode | null;
  /** An axis of its own; null is "no engagement", not "Pre-legal". */
  currentEngagementPhase: string | null;
  isTestCase: boolean;
  grossAmount: number;
  remainder: number;
  interestFees: number;
  reminderFees: number;
  collectionFees: number;
  currency: string;
  date: string | null;
  dueDate: string | null;
  claimDescription: string | null;
  dateCreated: string;
  dateUpdated: string | null;
  dateCollectionStarted: string | null;
  dateFinished: string | null;
  debtor: CaseDebtor;
  /** Its country is empty: of a case Debitura tells the partner's name alone, of a preview both. */
  collectionPartner: Partner | null;
  exclusivePeriodEndDate: string | null;
  needsInfo: boolean;
  successFeePercentage: number | null;
  signingHandoff: SigningHandoff | null;
};

/** A debtor as Debitura gives it back: what it left out is absent. */
export type CaseDebtor = Partial<Debtor> & Pick<Debtor, 'name'>;

/** One row of a list. */
export type CaseSummary = Pick<
  Case,
  | 'id'
  | 'reference'
  | 'creditorReference'
  | 'lifecycle'
  | 'closeCode'
  | 'isTestCase'
  | 'grossAmount'
  | 'remainder'
  | 'currency'
  | 'dateCreated'
  | 'dueDate'
  | 'needsInfo'
> & {debtor: {name: string; countryAlpha2: string | null}};

/** Where a list stands; counted from 1. */
export type Page = {
  currentPage: number;
  pageSize: number;
  totalPages: number;
  totalResults: number;
};

/** The answer of `GET /cases`. */
export type CaseList = {cases: CaseSummary[]; page: Page};

/** What `GET /cases` takes. `query` sorts only by DateCreated, GrossAmount or DueDate. */
export type CaseListQuery = {
  statuses?: Lifecycle[];
  query?: string;
  /** For example `DateCreated:desc`. */
  sort?: string;
  page?: number;
  pageSize?: number;
};

/** One contract of a case. */
export type ContractItem = {
  signed: boolean;
  requiresResigning: boolean;
  solutionUrl: string | null;
};

/** The answer of `GET /cases/{id}/contract-status`. */
export type ContractStatus = {
  sdca: ContractItem | null;
  poa: ContractItem | null;
  pricingAppendix: ContractItem | null;
  collectionPartnerName: string | null;
  needsPoaSigning: boolean;
};

/** True when nothing of the case waits for a signature. */
export function isFullySigned(status: ContractStatus): boolean {
  const items = [status.sdca, status.poa, status.pricingAppendix].filter((item) => item !== null);
  return !status.needsPoaSigning && items.every((item) => item.signed && !item.requiresResigning);
}

/** The answer of `GET /contracts/debt-collection/status`. */
export type AgreementStatus = {
  signed: boolean;
  requiresResigning: boolean;
  invalidationReason: string | null;
  /** The signed agreement, a PDF. */
  termsUrl: string | null;
  solutionUrl: string | null;
};

/** One row of `GET /coverage`. */
export type CoverageItem = {
  jurisdiction: string;
  countryAlpha2: string;
  usStateAlpha2: string | null;
  partners: {name: string; conditions: string | null}[];
};

/** A document of a case; the address of its bytes is short-lived and read anew each time. */
export type CaseFile = {id: string; fileName: string; dateCreated: string; url: string | null};
