/** The type of the contract that a route answers with; on the partners' desks it may be another. */
type Answer = string | null | {client: string; partners: (desk: string) => string};

const ofCase = {
  client: 'Case',
  partners: (desk: string) => (desk === 'managing-partner' ? 'ManagedCase' : 'PartnerCase'),
};
const orPartners = (client: string, partners: string) => ({client, partners: () => partners});

/** What each route promises, by `METHOD pattern`; null for no body, or a stream. */
export const ANSWERS: Record<string, Answer> = {
  'GET /session': 'Session',
  'GET /client': 'ClientAnswer',
  'POST /client': 'OnboardingAnswer',
  'POST /client/kyc': 'KycAnswer',
  'POST /client/withdraw': null,
  'POST /cases/preview': 'Preview',
  'GET /coverage': 'CoverageItem[]',
  'POST /cases': ofCase,
  'GET /cases': orPartners('CaseList', 'PartnerCaseList'),
  'GET /cases/{id}': ofCase,
  'GET /cases/case-reference/{ref}': ofCase,
  'GET /cases/by-creditor-reference/{ref}': ofCase,
  'GET /cases/by-partner-reference/{ref}': ofCase,
  'GET /cases/by-partner-reference': 'PartnerCasesByReference',
  'GET /cases/{id}/contract-status': 'ContractStatus',
  'GET /cases/{id}/files': orPartners('CaseFile[]', 'PartnerCaseFile[]'),
  'POST /cases/{id}/files': orPartners('CaseFile', 'PartnerCaseFile'),
  'GET /contracts/debt-collection/status': 'AgreementStatus',
  'GET /users': 'User[]',
  'GET /tasks': 'Task[]',
  'GET /events': null,
  'GET /cases/{id}/timeline': 'Timeline',
  'GET /cases/{id}/payments': 'Payment[]',
  'POST /cases/{id}/payments': 'PaymentReceipt',
  'PUT /cases/{id}/payments/{payment}': 'Payment',
  'DELETE /cases/{id}/payments/{payment}': null,
  'GET /cases/{id}/chats': 'ChatList',
  'POST /cases/{id}/chats': 'Chat',
  'GET /cases/{id}/exclusive-period': 'ExclusivePeriod|null',
  'GET /cases/{id}/validation': 'Validation',
  'GET /cases/{id}/tasks': 'Task[]',
  'GET /cases/{id}/quote-requests': 'QuoteRequest[]',
  'GET /cases/{id}/quote-requests/{request}/quotes': 'Quote[]',
  'GET /cases/{id}/quote-requests/{request}/quotes/{quote}': 'Quote',
  'POST /cases/{id}/start': 'StartReceipt',
  'POST /cases/{id}/close': 'CloseReceipt',
  'PUT /cases/{id}/fees': 'FeesReceipt',
  'POST /cases/{id}/notes': 'NoteReceipt',
  'POST /ingestion-jobs': 'QueuedIngestionJob',
  'GET /ingestion-jobs/{id}': 'IngestionJob',
};
