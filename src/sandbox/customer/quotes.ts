import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {isUuid} from '../http/json-body.js';
import {optionalTimeText, timeText} from '../rules/dates.js';
import {quoteUrl} from '../rules/links.js';
import type {CollectionCase, Quote, QuoteRequest} from '../world/types.js';
import {ownCase} from './cases.js';

const maxQuotes = 3;

/** Quotes of partners for a case without standard terms; choosing one is a link. */
export function addQuotes(api: Hono<CustomerEnvironment>, {world}: Context): void {
  const base = '/cases/:id/quote-requests';

  api.get(base, (c) => {
    const item = ownCase(world, c.get('client'), c.req.param('id'));
    const request = item.quoteRequest;
    const quoteRequests = request ? [summaryOf(item, request)] : [];
    return c.json({quoteRequests});
  });

  api.get(`${base}/:request`, (c) => {
    const item = ownCase(world, c.get('client'), c.req.param('id'));
    return c.json(detailsOf(item, ownRequest(item, c.req.param('request'))));
  });

  api.get(`${base}/:request/quotes`, (c) => {
    const item = ownCase(world, c.get('client'), c.req.param('id'));
    const request = ownRequest(item, c.req.param('request'));
    return c.json({quotes: request.quotes.map((quote) => quoteSummary(item, request, quote))});
  });

  api.get(`${base}/:request/quotes/:quote`, (c) => {
    const item = ownCase(world, c.get('client'), c.req.param('id'));
    const request = ownRequest(item, c.req.param('request'));
    const id = checkedId(c.req.param('quote'));
    const quote = request.quotes.find((each) => each.id === id);
    if (!quote) throw notFound('Quote');
    return c.json(quoteDetails(originOf(c.req.raw), item, request, quote));
  });
}

function ownRequest({quoteRequest}: CollectionCase, id: string): QuoteRequest {
  if (quoteRequest?.id !== checkedId(id)) throw notFound('Quote request');
  return quoteRequest;
}

function checkedId(id: string): string {
  if (!isUuid(id)) throw businessFailure(400, 'InvalidId', `${id} is not an id`);
  return id.toLowerCase();
}

function requestBase(item: CollectionCase, request: QuoteRequest) {
  const isDone = request.chosen !== null;
  return {
    quoteRequestId: request.id,
    caseId: item.id,
    status: isDone ? 'Closed' : 'Open',
    leadFlowStatus: isDone ? 'QuoteAccepted' : request.quotes.length > 0 ? 'QuotesGiven' : 'Open',
    quoteType: 'CollectionCase',
    maxQuotes,
    currentQuotesCount: request.quotes.length,
    outcome: isDone ? 'QuoteAccepted' : null,
    dateCreated: timeText(request.created),
    dateQualified: timeText(request.created),
    leadsDoneOffered: null,
    dateReminderSent: null,
    dateReminderTwoSent: null,
    dateOutcomeSelected: optionalTimeText(request.chosen),
  };
}

function summaryOf(item: CollectionCase, request: QuoteRequest) {
  return {...requestBase(item, request), purpose: null};
}

function detailsOf(item: CollectionCase, request: QuoteRequest) {
  return {
    ...requestBase(item, request),
    isMaxBidCountReached: request.quotes.length >= maxQuotes,
    request: request.request,
    existingFees: null,
  };
}

function quoteBase(item: CollectionCase, {id}: QuoteRequest, quote: Quote) {
  return {
    quoteId: quote.id,
    quoteRequestId: id,
    partnerId: quote.partner.id,
    partnerName: quote.partner.name,
    status: quote.status,
    agreementType: quote.agreementType,
    proposedSolution: quote.proposedSolution,
    partnerWhyUsSection: quote.whyUs,
    currency: item.currency,
    dateCreated: timeText(quote.created),
  };
}

function quoteSummary(item: CollectionCase, request: QuoteRequest, quote: Quote) {
  const {hourlyRate, hourlyEstimated, flatFeeEstimate, successFee, hybridEstimate, phase} = quote;
  return {
    ...quoteBase(item, request, quote),
    hourlyRate,
    hourlyEstimated,
    flatFeeEstimate,
    successFee,
    hybridEstimate,
    phase,
    offerNature: null,
  };
}

function quoteDetails(origin: string, item: CollectionCase, request: QuoteRequest, quote: Quote) {
  const {hourlyRate, hourlyEstimated, flatFeeEstimate, successFee, hybridEstimate} = quote;
  return {
    ...quoteBase(item, request, quote),
    pricing: {
      hourlyRate,
      hourlyEstimated,
      flatFeeEstimate,
      // Debitura's own spelling.
      successFeeFee: successFee,
      hybridEstimate,
      costProcessMisc: 0,
    },
    feeComments: quote.feeComments,
    fullQuoteLink: quoteUrl(origin, item, quote),
    dateUpdated: optionalTimeText(quote.updated),
  };
}
