/** Attributes and properties that every element has. */
const shared = {
  attributes: ['adapter', 'locale'],
  properties: ['adapter', 'locale', 'getToken', 'fetch', 'messages'],
};

/** What the documentation promises of each tag, besides what all have. */
export const PROMISED: Record<string, {attributes: string[]; properties: string[]}> = {
  'debitura-embed': promise(['view', 'case-id', 'return-url'], ['invoice']),
  'debitura-onboarding': promise(['return-url'], ['profile']),
  'debitura-case-form': promise(
    ['pending-contracts', 'return-url', 'test'],
    ['invoice', 'invoices', 'pendingContracts'],
  ),
  'debitura-price': promise(
    ['amount', 'currency', 'country', 'state', 'debtor-type', 'due-date'],
    ['amount', 'debtorType', 'dueDate'],
  ),
  'debitura-case-list': promise(['status', 'query'], []),
  'debitura-case': promise(['case-id', 'creditor-reference'], ['caseId', 'creditorReference']),
  'debitura-bulk': promise([], ['invoices']),
  'debitura-partner-desk': promise(['case-id'], ['caseId']),
};

/** Every event, with its class. */
export const EVENTS: Record<string, string> = {
  'debitura-step-changed': 'StepChangedEvent',
  'debitura-client-onboarded': 'ClientOnboardedEvent',
  'debitura-case-submitting': 'CaseSubmittingEvent',
  'debitura-case-submitted': 'CaseSubmittedEvent',
  'debitura-case-opened': 'CaseOpenedEvent',
  'debitura-case-updated': 'CaseUpdatedEvent',
  'debitura-signing-starting': 'SigningStartingEvent',
  'debitura-signing-returned': 'SigningReturnedEvent',
  'debitura-session-expired': 'SessionExpiredEvent',
  'debitura-error': 'DebituraErrorEvent',
};

function promise(attributes: string[], properties: string[]) {
  return {
    attributes: [...shared.attributes, ...attributes],
    properties: [...shared.properties, ...properties],
  };
}
