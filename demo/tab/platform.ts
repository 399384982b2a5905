import {createAdapter, type Adapter} from '../../src/adapter/index.js';
import {createLedger, type Company} from '../ledger.js';
import {openHistory} from './history.js';
import {keepSandbox, SANDBOX, type KeptSandbox} from './kept-sandbox.js';

/** The product in the tab: its books, the adapter, and the sandbox behind it. */
export type Platform = {
  companies: Map<string, Company>;
  adapter: Adapter;
  sandbox: KeptSandbox;
  /** Who is logged in; the browser keeps it like a session cookie, which a worker cannot read. */
  company: () => Company;
  logIn: (externalTenantId: string) => Promise<boolean>;
};

const LOGIN = 'ledgerly-login';
const FIRST = 'havn';

/**
 * Opens Ledgerly.
 *
 * @param base - The folder it lies in, with a slash at its end.
 */
export async function openPlatform(base: string): Promise<Platform> {
  const companies = createLedger(new Date());
  const login = await caches.open(LOGIN);
  let tenant = (await (await login.match(base))?.text()) ?? FIRST;
  const company = () => {
    const found = companies.get(tenant) ?? companies.get(FIRST);
    if (!found) throw new Error(`Ledgerly has no company ${FIRST}.`);
    return found;
  };
  const {origin, pathname} = new URL(base);
  const deliver = async (request: Request): Promise<Response> => adapter.fetch(request);
  const sandbox = await keepSandbox(await openHistory(base), deliver);
  const adapter = createAdapter({
    environment: {referral: `${SANDBOX}/referral`, customer: `${SANDBOX}/customer`},
    referralKey: 'sandbox-referral-key',
    // Nothing is secret in a tab; drafts must open again when the worker was ended.
    secret: 'ledgerly-in-a-tab-has-no-secrets-at-all',
    authenticate: () => {
      const {externalTenantId, user, profile} = company();
      return {desk: 'client', externalTenantId, ...user, ...(profile && {profile})};
    },
    basePath: `${pathname}debitura`,
    signingOrigins: [origin],
    webhookUrl: `https://ledgerly.example${pathname}debitura/webhooks`,
    fetch: async (input, init) => toPage(await sandbox.fetch(new Request(input, init)), base),
  });
  await adapter.keep().check();
  return {
    companies,
    adapter,
    sandbox,
    company,
    async logIn(externalTenantId) {
      if (!companies.has(externalTenantId)) return false;
      tenant = externalTenantId;
      await login.put(base, new Response(tenant));
      return true;
    },
  };
}

/** An answer whose addresses at the sandbox lead below the folder of the demo, where the worker answers for it. */
export async function toPage(response: Response, base: string): Promise<Response> {
  const headers = new Headers(response.headers);
  const location = headers.get('location');
  if (location !== null) headers.set('location', location.replace(SANDBOX, `${base}sandbox`));
  const isText = /json|html/.test(headers.get('content-type') ?? '');
  if (!isText) return new Response(response.body, {status: response.status, headers});
  const text = (await response.text()).replaceAll(SANDBOX, `${base}sandbox`);
  return new Response(text, {status: response.status, headers});
}
