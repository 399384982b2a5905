import type {Quote, QuoteRequest} from '../../contract/index.js';
import type {UpstreamQuote, UpstreamQuoteRequest} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {passedAddress} from './address.js';
import {toTime} from './time.js';

/** A request for quotes and how far it is. */
export function toQuoteRequest(from: UpstreamQuoteRequest): QuoteRequest {
  return {
    quoteRequestId: from.quoteRequestId,
    status: from.status ?? '',
    quoteType: from.quoteType ?? null,
    maxQuotes: from.maxQuotes ?? null,
    currentQuotesCount: from.currentQuotesCount ?? 0,
    outcome: from.outcome ?? null,
    dateCreated: toTime(from.dateCreated) ?? '',
  };
}

/** What one partner offers; the page to choose it on only when it may be opened. */
export function toQuote(from: UpstreamQuote, requestId: string, settings: Settings): Quote {
  return {
    quoteId: from.quoteId,
    quoteRequestId: from.quoteRequestId ?? requestId,
    partnerName: from.partnerName ?? null,
    status: from.status ?? '',
    agreementType: from.agreementType ?? null,
    successFee: from.successFee ?? from.pricing?.successFeeFee ?? null,
    hourlyRate: from.hourlyRate ?? from.pricing?.hourlyRate ?? null,
    flatFeeEstimate: from.flatFeeEstimate ?? from.pricing?.flatFeeEstimate ?? null,
    currency: from.currency ?? null,
    proposedSolution: from.proposedSolution ?? null,
    dateCreated: toTime(from.dateCreated) ?? '',
    fullQuoteLink: passedAddress(from.fullQuoteLink, settings) ?? null,
  };
}
