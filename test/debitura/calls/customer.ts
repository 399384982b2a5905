import {multipartBody, type createCustomerApi} from '../../../src/debitura/index.js';
import {debtor, ID, KEY, OTHER, THIRD, upload} from './values.js';

type Api = ReturnType<typeof createCustomerApi>;

/** How each operation is called. */
export const customerCalls: Record<string, (api: Api) => Promise<unknown>> = {
  'POST /cases': (api) =>
    api.createCase(
      JSON.stringify({currencyCode: 'EUR', amountToRecover: 900, date: '2026-01-05', debtor}),
      KEY,
    ),
  'GET /cases': (api) => api.cases({Page: 1, Statuses: ['Active', 'Closed']}),
  'POST /cases/preview': (api) =>
    api.preview({
      amountToRecover: 900,
      currencyCode: 'EUR',
      debtor: {type: 'Private', countryAlpha2: 'DE'},
    }),
  'GET /cases/{id}': (api) => api.case(ID),
  'GET /cases/by-creditor-reference/{creditorReference}': (api) =>
    api.caseByCreditorReference('2025/001 ü'),
  'GET /cases/{id}/contract-status': (api) => api.contractStatus(ID),
  'GET /cases/case-reference/{caseReference}': (api) => api.caseByReference('Q8OAXF3W'),
  'GET /cases/{id}/timeline': (api) => api.timeline(ID),
  'GET /cases/{id}/chats': (api) => api.chats(ID),
  'POST /cases/{id}/chats': (api) =>
    api.sendChat(ID, {message: 'Any news?', userEmail: 'mette@nordlys.example'}),
  'GET /cases/{id}/payments': (api) => api.payments(ID),
  'POST /cases/{id}/files': (api) => api.uploadFile(ID, multipartBody(upload())),
  'GET /cases/{id}/files': (api) => api.files(ID),
  'GET /cases/{id}/quote-requests': (api) => api.quoteRequests(ID),
  'GET /cases/{id}/quote-requests/{quoteRequestId}': (api) => api.quoteRequest(ID, OTHER),
  'GET /cases/{id}/quote-requests/{quoteRequestId}/quotes': (api) => api.quotes(ID, OTHER),
  'GET /cases/{id}/quote-requests/{quoteRequestId}/quotes/{quoteId}': (api) =>
    api.quote(ID, OTHER, THIRD),
  'GET /cases/{id}/exclusive-period': (api) => api.exclusivePeriod(ID),
  'GET /cases/{id}/validation': (api) => api.validation(ID),
  'GET /cases/{id}/tasks': (api) => api.caseTasks(ID),
  'GET /contracts/debt-collection/status': (api) => api.agreementStatus(),
  'GET /coverage': (api) => api.coverage(),
  'GET /coverage/{id}': (api) => api.coverageItem(12),
  'GET /coverage/search': (api) => api.searchCoverage('germany'),
  'POST /coverage/check-eligibility': (api) =>
    api.checkEligibility({
      countryAlpha2: 'FR',
      debtorType: 'Company',
      amount: 500,
      currencyCode: 'EUR',
    }),
  'POST /divisions': (api) =>
    api.createDivision({companyName: 'Nordlys Nord', city: 'Aalborg', countryCode: 'DK'}, KEY),
  'GET /divisions': (api) => api.divisions({page: 1, includeArchived: true}),
  'GET /divisions/{id}': (api) => api.division(ID),
  'PUT /divisions/{id}': (api) =>
    api.changeDivision(ID, {companyName: 'Nordlys Nord', city: 'Skagen', countryCode: 'DK'}),
  'DELETE /divisions/{id}': (api) => api.removeDivision(ID),
  'POST /divisions/{id}/archive': (api) => api.archiveDivision(ID),
  'GET /me': (api) => api.me(),
  'GET /Payments': (api) => api.allPayments({Page: 2}),
  'GET /Payments/{id}': (api) => api.payment(ID),
  'GET /tasks': (api) => api.tasks({Page: 1}),
  'POST /test/cases/{id}/advance': (api) =>
    api.advanceTestCase(ID, {to: 'Closed:Paid', amount: 900}),
  'DELETE /test/cases/{id}': (api) => api.removeTestCase(ID),
  'DELETE /test/cases': (api) => api.removeTestCases('suite-run-1'),
  'POST /test/webhooks/fire': (api) => api.fireWebhook({event: 'case.created', caseId: ID}),
  'GET /users': (api) => api.users({Page: 1}),
  'GET /webhooks/events': (api) => api.webhookEvents({caseId: ID}),
  'POST /webhooks/events/{id}/replay': (api) => api.replayWebhookEvent(ID),
  'POST /webhooks': (api) =>
    api.createWebhook({url: 'https://x.example/hook', events: ['case.closed'], isTestMode: true}),
  'GET /webhooks': (api) => api.webhooks(),
  'GET /webhooks/{id}': (api) => api.webhook(ID),
  'PATCH /webhooks/{id}': (api) => api.changeWebhook(ID, {isActive: true}),
  'DELETE /webhooks/{id}': (api) => api.removeWebhook(ID),
  'POST /webhooks/{id}/test': (api) => api.testWebhook(ID),
  'POST /webhooks/{id}/replay': (api) => api.replayWebhook(ID, {sinceUtc: '2026-08-01T00:00:00Z'}),
};

/** One operation under two spellings: the typed client has the plainer one. */
export const customerAliases: Record<string, string> = {
  'GET /coverage/:search': 'GET /coverage/search',
  'POST /divisions/{id}:archive': 'POST /divisions/{id}/archive',
  'POST /webhooks/{id}:test': 'POST /webhooks/{id}/test',
  'POST /webhooks/{id}:replay': 'POST /webhooks/{id}/replay',
};
