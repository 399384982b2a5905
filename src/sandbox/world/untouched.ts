import type {CollectionCase} from './types.js';

/** The parts of a case to which nothing has happened yet. */
export function untouched() {
  return {
    managedBy: null,
    assigned: null,
    partnerReference: null,
    handler: null,
    missingInformation: [],
    responded: null,
    inputWanted: null,
    reviewWanted: false,
    genericTasks: [],
    extensions: [],
    terminated: null,
    quoteRequest: null,
    chats: [],
    payments: [],
    deletedPayments: [],
    files: [],
  } satisfies Partial<CollectionCase>;
}
