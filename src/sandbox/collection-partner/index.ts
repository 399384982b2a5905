import {Hono} from 'hono';
import type {Context} from '../http/context.js';
import {requirePartner, type PartnerEnvironment} from './access.js';
import {addAccount} from './account.js';
import {addCases} from './cases.js';
import {addLookUps} from './look-ups.js';
import {addManagedCases} from './managed/cases.js';
import {addManagedPayments} from './managed/payments.js';
import {addTestTools} from './test-tools.js';
import {addPartnerWebhooks} from './webhooks.js';
import {addChats} from './work/chats.js';
import {addClosing} from './work/close.js';
import {addFees} from './work/fees.js';
import {addFiles} from './work/files.js';
import {addIngestion} from './work/ingestion.js';
import {addNotes} from './work/notes.js';
import {addPayments} from './work/payments.js';
import {addStart} from './work/start.js';

/** The Collection Partner API, below `/collection-partner`. */
export function createPartnerApi(context: Context) {
  const api = new Hono<PartnerEnvironment>();
  api.use(requirePartner());
  // The look-ups come first: their paths would be taken for ids.
  addLookUps(api, context);
  addCases(api, context);
  addStart(api, context);
  addNotes(api, context);
  addChats(api, context);
  addFiles(api, context);
  addPayments(api, context);
  addFees(api, context);
  addClosing(api, context);
  addIngestion(api, context);
  addManagedCases(api, context);
  addManagedPayments(api, context);
  addAccount(api, context);
  addTestTools(api, context);
  addPartnerWebhooks(api, context);
  return api;
}
