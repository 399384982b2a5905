import {createSandbox, type SandboxOptions} from '../../src/sandbox/index.js';

/** The moment every sandbox test starts at, unless it says otherwise. */
export const start = Date.parse('2026-08-15T10:00:00Z');

/** A valid case of a company debtor in Germany. */
export const draft = {
  currencyCode: 'EUR',
  amountToRecover: 5000,
  date: '2026-05-01',
  dueDate: '2026-06-01',
  creditorReference: 'INV-1',
  debtor: {
    type: 'Company',
    name: 'Beispiel GmbH',
    address: 'Hauptstr. 1',
    zipCode: '10115',
    city: 'Berlin',
    countryAlpha2: 'DE',
  },
};

/** The same claim against a debtor in another country. */
export function draftIn(countryAlpha2: string, more: object = {}) {
  return {...draft, ...more, debtor: {...draft.debtor, countryAlpha2}};
}

export interface Call {
  json?: unknown;
  headers?: Record<string, string>;
  body?: BodyInit;
}

/** A sandbox with the calls that tests make; time stands still until the clock is advanced. */
export function setup(options: SandboxOptions = {}) {
  const sandbox = createSandbox({now: () => start, ...options});
  const send = (method: string, path: string, {json, headers, body}: Call = {}) =>
    sandbox.fetch(
      new Request(`http://sandbox.test${path}`, {
        method,
        redirect: 'manual',
        headers: {...(json ? {'content-type': 'application/json'} : {}), ...headers},
        ...(json ? {body: JSON.stringify(json)} : body ? {body} : {}),
      }),
    );
  const referral = (method: string, path: string, call: Call = {}) =>
    send(method, `/referral${path}`, {
      ...call,
      headers: {XApiKey: 'sandbox-referral-key', ...call.headers},
    });

  /** Speaks to the Customer API for one client, with a bearer of its own. */
  async function actingFor(externalTenantId: string) {
    const response = await referral('POST', '/oauth/token', {json: {externalTenantId}});
    const {accessToken} = (await response.json()) as {accessToken: string};
    return (method: string, path: string, call: Call = {}) =>
      send(method, `/customer${path}`, {
        ...call,
        headers: {authorization: `Bearer ${accessToken}`, ...call.headers},
      });
  }

  return {sandbox, send, referral, actingFor};
}

/** The answer's status and body. */
export async function read(answer: Promise<Response> | Response) {
  const response = await answer;
  const text = await response.text();
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into answers freely
  return {status: response.status, body: (text ? JSON.parse(text) : null) as any, text};
}
