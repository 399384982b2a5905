import {Hono} from 'hono';
import {requireClient, type CustomerEnvironment} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {addAccount} from './account.js';
import {addCaseReads} from './case-reads.js';
import {addCaseRoutes} from './cases.js';
import {addChats} from './chats.js';
import {addCoverage} from './coverage.js';
import {addFiles} from './files.js';
import {addQuotes} from './quotes.js';
import {addTasks} from './tasks.js';
import {addTestTools} from './test-tools.js';
import {addCustomerWebhooks} from '../webhooks/customer-routes.js';

/** The Customer API, below `/customer`. */
export function createCustomerApi(context: Context) {
  const api = new Hono<CustomerEnvironment>();
  api.use(requireClient(context.world));
  addCaseRoutes(api, context);
  addCaseReads(api, context);
  addChats(api, context);
  addFiles(api, context);
  addTasks(api, context);
  addQuotes(api, context);
  addTestTools(api, context);
  addCoverage(api, context);
  addAccount(api, context);
  addCustomerWebhooks(api, context);
  return api;
}
