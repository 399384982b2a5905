import * as z from 'zod/mini';
import {createAccount, createDivisions} from './customer/account.js';
import {createTesting} from './customer/testing.js';
import {createWebhooks} from './customer/webhooks.js';
import type {LeadDetailDto} from './generated/customer.js';
import {createHttp, type ApiOptions, type Http} from './http.js';
import {answered} from './lenient.js';
import {uuid, type Query} from './path.js';
import {UpstreamAgreement, UpstreamCoverage, UpstreamUsers} from './schemas/account.js';
import {UpstreamCase, UpstreamCases, UpstreamContractStatus, UpstreamFile} from './schemas/case.js';
import {CustomerPreview} from './schemas/preview.js';
import {UpstreamQuote, UpstreamQuoteRequests, UpstreamQuotes} from './schemas/quote.js';
import {
  UpstreamChat,
  UpstreamExclusivePeriod,
  UpstreamPayment,
  UpstreamTask,
  UpstreamTasks,
  UpstreamTimeline,
  UpstreamValidation,
} from './schemas/tracking.js';
import {framingHeaders, type MultipartBody} from './upload.js';

/** How a write is protected from being done twice. */
export type Keyed = {idempotencyKey: string; onRepeat?: () => void};

/** Debitura's Customer API, which acts for one client. */
export function createCustomerApi(options: ApiOptions) {
  const http = createHttp(options);
  return {
    /** Makes a case from a serialised body; Debitura answers 200 with the whole case. */
    createCase: (body: string, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(UpstreamCase, {
        segments: ['cases'],
        headers: {'idempotency-key': idempotencyKey},
        body,
        isRepeatable: true,
        ...keyed,
      }),

    /** A page of the client's cases. */
    cases: (query: Query) => http.get(UpstreamCases, {segments: ['cases'], query}),

    /** The price and what is still to be signed; stores nothing, so it may be repeated. */
    preview: (question: object) =>
      http.post(CustomerPreview, {
        segments: ['cases', 'preview'],
        body: JSON.stringify(question),
        isRepeatable: true,
      }),

    case: (id: string) => http.get(UpstreamCase, {segments: ['cases', uuid(id)]}),

    caseByReference: (reference: string) =>
      http.get(UpstreamCase, {segments: ['cases', 'case-reference', reference]}),

    caseByCreditorReference: (reference: string) =>
      http.get(UpstreamCase, {segments: ['cases', 'by-creditor-reference', reference]}),

    contractStatus: (id: string) =>
      http.get(UpstreamContractStatus, {segments: ['cases', uuid(id), 'contract-status']}),

    files: (id: string) =>
      http.get(z.array(UpstreamFile), {segments: ['cases', uuid(id), 'files']}),

    /** Uploads one file as part `File`. Debitura takes no key here, so it is never repeated. */
    uploadFile: (id: string, upload: MultipartBody) =>
      http.post(UpstreamFile, {
        segments: ['cases', uuid(id), 'files'],
        headers: framingHeaders(upload),
        body: upload.body,
      }),

    agreementStatus: () =>
      http.get(UpstreamAgreement, {segments: ['contracts', 'debt-collection', 'status']}),

    coverage: () => http.get(z.array(UpstreamCoverage), {segments: ['coverage']}),

    users: (query: Query) => http.get(UpstreamUsers, {segments: ['users'], query}),

    /** The open tasks of the whole account, a page of them. */
    tasks: (query: Query) => http.get(UpstreamTasks, {segments: ['tasks'], query}),

    ...createAccount(http),
    ...createDivisions(http),
    ...createWebhooks(http),
    ...createTesting(http),
    ...createTracking(http),
    ...createQuotes(http),
  };
}

/** What follows a case. */
function createTracking(http: Http) {
  return {
    timeline: (id: string) =>
      http.get(UpstreamTimeline, {segments: ['cases', uuid(id), 'timeline']}),

    payments: (id: string) =>
      http.get(z.array(UpstreamPayment), {segments: ['cases', uuid(id), 'payments']}),

    chats: (id: string) =>
      http.get(z.array(UpstreamChat), {segments: ['cases', uuid(id), 'chats']}),

    /** Debitura takes no idempotency key here, so a lost answer may have been sent and is never repeated. */
    sendChat: (id: string, chat: {message: string; userEmail: string}) =>
      http.post(UpstreamChat, {
        segments: ['cases', uuid(id), 'chats'],
        body: JSON.stringify(chat),
      }),

    /** 404 also means that the case has none: it is not assigned, or a quote was taken. */
    exclusivePeriod: (id: string) =>
      http.get(UpstreamExclusivePeriod, {segments: ['cases', uuid(id), 'exclusive-period']}),

    validation: (id: string) =>
      http.get(UpstreamValidation, {segments: ['cases', uuid(id), 'validation']}),

    caseTasks: (id: string) =>
      http.get(z.array(UpstreamTask), {segments: ['cases', uuid(id), 'tasks']}),
  };
}

/** Quotes are read here and chosen on Debitura's pages. */
function createQuotes(http: Http) {
  const below = (id: string, ...rest: string[]) => ['cases', uuid(id), 'quote-requests', ...rest];
  return {
    quoteRequests: (id: string) => http.get(UpstreamQuoteRequests, {segments: below(id)}),

    quoteRequest: (id: string, requestId: string) =>
      http.get(answered<LeadDetailDto>(), {segments: below(id, uuid(requestId))}),

    quotes: (id: string, requestId: string) =>
      http.get(UpstreamQuotes, {segments: below(id, uuid(requestId), 'quotes')}),

    quote: (id: string, requestId: string, quoteId: string) =>
      http.get(UpstreamQuote, {segments: below(id, uuid(requestId), 'quotes', uuid(quoteId))}),
  };
}

/** The Customer API as methods. */
export type CustomerApi = ReturnType<typeof createCustomerApi>;
