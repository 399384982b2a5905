import type {AgreementStatus, CoverageItem} from '../../contract/index.js';
import type {UpstreamAgreement, UpstreamCoverage} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {passedAddress, passedDocument} from './address.js';

/** Where Debitura collects, and with whom. */
export function toCoverageItem(from: UpstreamCoverage): CoverageItem {
  return {
    jurisdiction: from.jurisdiction ?? '',
    countryAlpha2: from.countryAlpha2 ?? '',
    usStateAlpha2: from.usStateAlpha2 ?? null,
    partners: from.partners.map(({partnerName, conditions}) => ({
      name: partnerName ?? '',
      conditions: conditions ?? null,
    })),
  };
}

/** Whether the framework agreement is signed; its addresses only when they may be opened. */
export function toAgreementStatus(from: UpstreamAgreement, settings: Settings): AgreementStatus {
  return {
    signed: from.signed ?? false,
    requiresResigning: from.requiresResigning ?? false,
    invalidationReason: from.invalidationReason ?? null,
    termsUrl: passedDocument(from.termsUrl, settings),
    solutionUrl: passedAddress(from.solutionUrl, settings) ?? null,
  };
}
