import {multipartBody, type createReferralApi} from '../../../src/debitura/index.js';
import {newcomer} from '../../sandbox/onboarding/newcomer.js';
import {ID, KEY, upload} from './values.js';

type Api = ReturnType<typeof createReferralApi>;

const director = {
  directorFullName: 'Ada Holm',
  directorHomeAddress: 'Kajen 7',
  directorDateOfBirth: '1980-05-31',
};

/** How each operation is called. */
export const referralCalls: Record<string, (api: Api) => Promise<unknown>> = {
  'GET /cases': (api) => api.cases({ExternalTenantId: 'nordlys', Query: 'Erika'}),
  'GET /cases/{id}': (api) => api.case(ID),
  'POST /cases/{caseId}/files': (api) =>
    api.uploadFile(ID, {...multipartBody(upload('file')), ...KEY, sendChatNotification: false}),
  'POST /clients': (api) => api.createClient(JSON.stringify(newcomer())),
  'GET /clients': (api) => api.clients({Page: 1, PageSize: 50}),
  'GET /clients/{externalTenantId}': (api) => api.client('nordlys'),
  'DELETE /clients/{externalTenantId}': (api) => api.removeClient('nordlys'),
  'GET /clients/{externalTenantId}/is-deletable': (api) => api.isClientDeletable('nordlys'),
  'POST /clients/{externalTenantId}/withdraw': (api) => api.withdraw('nordlys'),
  'POST /clients/{externalTenantId}/kyc-verification': (api) =>
    api.sendKyc('nordlys', {body: JSON.stringify(director), ...KEY, sendChatNotification: true}),
  'GET /coverage': (api) => api.coverage(),
  'GET /referral-partner/filter-options': (api) => api.filterOptions(),
  'POST /oauth/token': (api) => api.mintToken('nordlys'),
  'POST /cases/preview': (api) =>
    api.preview({
      amountToRecover: 900,
      currencyCode: 'EUR',
      debtor: {type: 'Private', countryAlpha2: 'DE'},
    }),
  'GET /me': (api) => api.me(),
  'GET /reporting/transactions': (api) => api.transactions({RevenueStages: [0, 5], Page: 1}),
  'GET /v1/Webhooks': (api) => api.webhooks(),
  'POST /v1/Webhooks': (api) =>
    api.createWebhook({url: 'https://x.example/hook', events: ['case.closed'], isTestMode: true}),
  'GET /v1/Webhooks/{id}': (api) => api.webhook(ID),
  'PUT /v1/Webhooks/{id}': (api) => api.changeWebhook(ID, {regenerateSecret: true}),
  'DELETE /v1/Webhooks/{id}': (api) => api.removeWebhook(ID),
  'POST /v1/Webhooks/test': (api) =>
    api.triggerTestWebhook({eventType: 'client.linked', externalTenantId: 'nordlys'}),
};
