import {DESK_ROUTES} from '../desks/table.js';
import {getAgreementStatus, getCoverage, getTasks, getUsers} from './account.js';
import {createCase} from './create-case.js';
import {listCases} from './list-cases.js';
import {previewCase} from './preview.js';
import {
  getCase,
  getCaseByCreditorReference,
  getCaseByReference,
  getContractStatus,
  getFiles,
} from './read-cases.js';
import {getEvents} from '../events/route.js';
import {rowsOf, type AnyRoute} from './rows.js';
import {uploadFile} from './upload-file.js';
import {getClient} from './client/get-client.js';
import {onboardClient} from './client/onboard-client.js';
import {sendKyc} from './client/send-kyc.js';
import {withdrawClient} from './client/withdraw-client.js';
import {getSession} from './session.js';
import {getChats, sendChat} from './tracking/chats.js';
import {
  getCaseTasks,
  getExclusivePeriod,
  getPayments,
  getQuote,
  getQuoteRequests,
  getQuotes,
  getTimeline,
  getValidation,
} from './tracking/follow.js';

/**
 * Every handler of every desk. It is only called for principals of its desks, which is what makes it safe
 * to give a handler of the client desk the client's principal.
 */
export const ROUTES: readonly AnyRoute[] = [
  getSession,
  getClient,
  onboardClient,
  sendKyc,
  withdrawClient,
  previewCase,
  getCoverage,
  createCase,
  listCases,
  getCase,
  getCaseByReference,
  getCaseByCreditorReference,
  getContractStatus,
  getFiles,
  uploadFile,
  getAgreementStatus,
  getUsers,
  getEvents,
  getTasks,
  getTimeline,
  getPayments,
  getChats,
  sendChat,
  getExclusivePeriod,
  getValidation,
  getCaseTasks,
  getQuoteRequests,
  getQuotes,
  getQuote,
  ...DESK_ROUTES,
];

/** The route table: a row per method and path, a cell per desk. */
export const ROWS = rowsOf(ROUTES);
