import * as z from 'zod/mini';
import {list, number, part, text} from './fields.js';

/** A request for quotes of one case. */
export const UpstreamQuoteRequest = z.object({
  quoteRequestId: z.string(),
  status: text(),
  quoteType: text(),
  maxQuotes: number(),
  currentQuotesCount: number(),
  outcome: text(),
  dateCreated: text(),
});
export type UpstreamQuoteRequest = z.infer<typeof UpstreamQuoteRequest>;

/** The answer of a case's list of such requests. */
export const UpstreamQuoteRequests = z.object({quoteRequests: list(UpstreamQuoteRequest)});

/** What one partner offers: prices lie flat in the list and below `pricing` in the detail. */
export const UpstreamQuote = z.object({
  quoteId: z.string(),
  quoteRequestId: text(),
  partnerName: text(),
  status: text(),
  agreementType: text(),
  successFee: number(),
  hourlyRate: number(),
  flatFeeEstimate: number(),
  // `successFeeFee` is how Debitura's OpenAPI document spells it.
  pricing: part({successFeeFee: number(), hourlyRate: number(), flatFeeEstimate: number()}),
  currency: text(),
  proposedSolution: text(),
  fullQuoteLink: text(),
  dateCreated: text(),
});
export type UpstreamQuote = z.infer<typeof UpstreamQuote>;

/** The answer of a request's list of quotes. */
export const UpstreamQuotes = z.object({quotes: list(UpstreamQuote)});
