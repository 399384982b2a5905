import {multipartBody, type CollectionPartnerApi} from '../../../src/debitura/index.js';
import {debtor, ID, KEY, OTHER, upload} from './values.js';

const place = {caseId: ID, paymentId: OTHER};
const payment = {date: '2026-05-02', paymentAmount: 250, paymentRecipient: 'CollectionPartner'};
const userEmail = 'mia@agency.example';

/** How each operation is called. */
export const collectionPartnerCalls: Record<
  string,
  (api: CollectionPartnerApi) => Promise<unknown>
> = {
  'GET /cases': (api) => api.cases({Statuses: ['Active'], includeTestCases: true}),
  'GET /cases/{id}': (api) => api.case(ID),
  'GET /cases/case-reference/{caseReference}': (api) => api.caseByReference('Q8OAXF3W'),
  'GET /cases/by-partner-reference/{reference}': (api) => api.caseByPartnerReference('a & b'),
  'GET /cases/by-partner-reference': (api) => api.casesByPartnerReference(['A-1', 'A-2']),
  'GET /cases/by-creditor-reference': (api) => api.caseByCreditorReference('INV-1', ID),
  'GET /cases/{id}/timeline': (api) => api.timeline(ID),
  'GET /cases/{id}/chats': (api) => api.chats(ID),
  'POST /cases/{id}/chats': (api) => api.sendChat(ID, {message: 'We begin.', userEmail}, KEY),
  'GET /cases/{id}/payments': (api) => api.payments(ID),
  'POST /cases/{id}/payments': (api) => api.createPayment(ID, payment, KEY),
  'GET /cases/{id}/files': (api) => api.files(ID),
  'POST /cases/{id}/files': (api) => api.uploadFile(ID, multipartBody(upload())),
  'POST /cases/{id}/notes': (api) =>
    api.createNote(ID, {description: 'Called twice.', eventDate: '2026-05-01'}),
  'PUT /cases/{id}/payments/{paymentId}': (api) =>
    api.changePayment(place, {...payment, reopenCaseIfNeeded: true}),
  'DELETE /cases/{id}/payments/{paymentId}': (api) => api.removePayment(place, true),
  'POST /cases/{id}/close': (api) => api.closeCase(ID, {closeCode: 'Other', comment: 'Settled.'}),
  'POST /cases/{id}/start': (api) => api.startCase(ID, {welcomeMessage: 'Welcome.', userEmail}),
  'PUT /cases/{id}/fees': (api) =>
    api.changeFees(ID, {interestFees: 10, reminderFees: 0, collectionFees: 25}),
  'GET /cases/{id}/exclusive-period': (api) => api.exclusivePeriod(ID),
  'GET /cases/{id}/validation': (api) => api.validation(ID),
  'POST /ingestion-jobs': (api) =>
    api.createIngestionJob({rows: [{type: 0, caseId: ID, description: 'Called.'}]}, KEY),
  'GET /ingestion-jobs/{jobId}': (api) => api.ingestionJob(ID),
  'POST /managed-cases': (api) =>
    api.createManagedCase(
      JSON.stringify({
        creditorCompanyName: 'Acme',
        creditorCountryAlpha2: 'US',
        currencyCode: 'EUR',
        amountToRecover: 900,
        date: '2026-01-05',
        debtor,
      }),
      KEY,
    ),
  'GET /managed-cases': (api) => api.managedCases({Page: 1, Sort: 'DateCreated:desc'}),
  'GET /managed-cases/{id}': (api) => api.managedCase(ID),
  'GET /managed-cases/case-reference/{caseReference}': (api) =>
    api.managedCaseByReference('Q8OAXF3W'),
  'GET /managed-cases/{id}/timeline': (api) => api.managedTimeline(ID),
  'GET /managed-cases/{id}/chats': (api) => api.managedChats(ID),
  'GET /managed-cases/{id}/payments': (api) => api.managedPayments(ID),
  'POST /managed-cases/{id}/payments': (api) =>
    api.createManagedPayment(ID, {date: '2026-05-02', paymentAmount: 250}),
  'PUT /managed-cases/{id}/payments/{paymentId}': (api) => api.changeManagedPayment(place, payment),
  'DELETE /managed-cases/{id}/payments/{paymentId}': (api) => api.removeManagedPayment(place),
  'GET /managed-cases/{id}/files': (api) => api.managedFiles(ID),
  'GET /me': (api) => api.me(),
  'POST /test/cases/{id}/advance': (api) => api.advanceTestCase(ID, {to: 'Active'}),
  'DELETE /test/cases/{id}': (api) => api.removeTestCase(ID),
  'DELETE /test/cases': (api) => api.removeTestCases('suite-run-1'),
  'POST /test/cases/{id}/replay-last-event': (api) => api.replayLastEvent(ID),
  'POST /test/webhooks/fire': (api) => api.fireWebhook({event: 'case.closed', caseId: ID}),
  'GET /users': (api) => api.users({Page: 1}),
  'GET /webhooks/events': (api) => api.webhookEvents({caseId: ID, since: '2026-05-01T00:00:00Z'}),
  'POST /webhooks/events/{id}/replay': (api) => api.replayWebhookEvent(ID),
  'GET /webhooks': (api) => api.webhooks(),
  'POST /webhooks': (api) =>
    api.createWebhook({url: 'https://x.example/hook', events: ['case.closed'], isTestMode: false}),
  'GET /webhooks/{id}': (api) => api.webhook(ID),
  'PUT /webhooks/{id}': (api) => api.changeWebhook(ID, {isActive: true, isTestMode: true}),
  'DELETE /webhooks/{id}': (api) => api.removeWebhook(ID),
};
