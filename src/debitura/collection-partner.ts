import {createPartnerCases} from './collection-partner/cases.js';
import {createIngestion, createPartnerAccount} from './collection-partner/account.js';
import {createManagedCases} from './collection-partner/managed.js';
import {createPartnerPayments} from './collection-partner/payments.js';
import {createCaseWork} from './collection-partner/work.js';
import {createHttp, type ApiOptions} from './http.js';

/**
 * Debitura's Collection Partner API. One key serves both roles, which are per case: `managed…` reaches the cases that
 * the partner submitted for its own clients, everything else the cases that it works.
 */
export function createCollectionPartnerApi(options: ApiOptions) {
  const http = createHttp(options);
  // V8 takes twenty times as long for a literal that begins with a spread.
  const worked = Object.assign(
    createPartnerCases(http),
    createPartnerPayments(http),
    createCaseWork(http),
  );
  return Object.assign(
    worked,
    createManagedCases(http),
    createIngestion(http),
    createPartnerAccount(http),
  );
}

/** The Collection Partner API as methods. */
export type CollectionPartnerApi = ReturnType<typeof createCollectionPartnerApi>;
