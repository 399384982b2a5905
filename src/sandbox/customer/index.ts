import {Hono} from 'hono';
import {requireClient, type CustomerEnvironment} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {addCaseRoutes} from './cases.js';

/** The Customer API, below `/customer`. */
export function createCustomerApi(context: Context) {
  const api = new Hono<CustomerEnvironment>();
  api.use(requireClient(context.world));
  addCaseRoutes(api, context);
  return api;
}
