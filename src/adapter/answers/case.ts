import type {
  Case,
  CaseDebtor,
  CaseFile,
  CaseSummary,
  ContractItem,
  ContractStatus,
  Page,
} from '../../contract/index.js';
import {
  closeCodeName,
  lifecycleName,
  type UpstreamCase,
  type UpstreamContractStatus,
  type UpstreamFile,
  type UpstreamPage,
} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {passedAddress, passedDocument, toSigningHandoff} from './address.js';
import {countryAlpha2} from './country.js';
import {toDay, toTime} from './time.js';

/** A case for the browser, field by field: no bank account, no revenue, no contact of another client. */
export function toCase(from: UpstreamCase, settings: Settings): Case {
  const partner = from.collectionPartner;
  // V8 takes twenty times as long for a literal that begins with a spread.
  return Object.assign(identityOf(from), {
    currentEngagementPhase: from.currentEngagementPhase ?? null,
    interestFees: from.interestFees ?? 0,
    reminderFees: from.reminderFees ?? 0,
    collectionFees: from.collectionFees ?? 0,
    date: toDay(from.date),
    claimDescription: from.claimDescription ?? null,
    dateUpdated: toTime(from.dateUpdated),
    dateCollectionStarted: toTime(from.dateCollectionStarted),
    dateFinished: toTime(from.dateFinished),
    debtor: toDebtor(from.debtor),
    collectionPartner: partner?.name ? {name: partner.name, country: ''} : null,
    exclusivePeriodEndDate: toTime(from.exclusivePeriodEndDate),
    needsInfo: from.validation?.needsInfo ?? false,
    successFeePercentage: from.preLegalSuccessFee ?? null,
    signingHandoff: toSigningHandoff(from.signingHandoff?.combinedSigningUrl, settings),
  });
}

/** One row of a list. */
export function toCaseSummary(from: UpstreamCase): CaseSummary {
  const {debtor} = from;
  return Object.assign(identityOf(from), {
    needsInfo: from.validation?.needsInfo ?? false,
    debtor: {
      name: debtor?.name ?? '',
      countryAlpha2: countryAlpha2(debtor?.countryAlpha2 ?? debtor?.country),
    },
  });
}

function identityOf(from: UpstreamCase) {
  return {
    id: from.id,
    reference: from.reference ?? '',
    creditorReference: from.creditorReference ?? null,
    lifecycle: lifecycleName(from.lifecycle ?? ''),
    closeCode: from.closeCode ? closeCodeName(from.closeCode) : null,
    isTestCase: from.isTestCase ?? false,
    grossAmount: from.grossAmount ?? 0,
    remainder: from.remainder ?? 0,
    currency: from.currency ?? '',
    dateCreated: toTime(from.dateCreated) ?? '',
    dueDate: toDay(from.dueDate),
  };
}

const DEBTOR_TEXTS = [
  'contactPerson',
  'companyRegistrationNumber',
  'address',
  'zipCode',
  'city',
  'state',
  'stateAlpha2',
  'email',
  'phone',
] as const;

function toDebtor(from: UpstreamCase['debtor']): CaseDebtor {
  const debtor: CaseDebtor = {name: from?.name ?? ''};
  for (const name of DEBTOR_TEXTS) {
    const text = from?.[name];
    if (text) debtor[name] = text;
  }
  const type = from?.type?.toLowerCase();
  // The documentation calls a person `Private` in requests and `Person` in places.
  if (type) debtor.type = type === 'company' ? 'Company' : 'Private';
  const country = countryAlpha2(from?.countryAlpha2 ?? from?.country);
  if (country) debtor.countryAlpha2 = country;
  return debtor;
}

/** Where a list stands. */
export function toPage(page: UpstreamPage, count: number): Page {
  return {
    currentPage: page?.currentPage ?? 1,
    pageSize: page?.pageSize ?? count,
    totalPages: page?.totalPages ?? 1,
    totalResults: page?.totalResults ?? count,
  };
}

/** What is signed of one case; addresses only when they may be opened. */
export function toContractStatus(from: UpstreamContractStatus, settings: Settings): ContractStatus {
  const item = (contract: UpstreamContractStatus['poa']): ContractItem | null =>
    contract
      ? {
          signed: contract.signed ?? false,
          requiresResigning: contract.requiresResigning ?? false,
          solutionUrl: passedAddress(contract.solutionUrl, settings) ?? null,
        }
      : null;
  return {
    sdca: item(from.sdca),
    poa: item(from.poa),
    pricingAppendix: item(from.pricingAppendix),
    collectionPartnerName: from.collectionPartnerName ?? null,
    needsPoaSigning: from.needsPoaSigning ?? false,
  };
}

/** A document of a case. */
export function toCaseFile(from: UpstreamFile, settings: Settings): CaseFile {
  return {
    id: from.id,
    fileName: from.fileName ?? '',
    dateCreated: toTime(from.dateCreated) ?? '',
    url: passedDocument(from.url, settings),
  };
}
