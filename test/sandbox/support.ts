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

/** A claim of mixed age, to spread over the draft. */
export const buckets = {
  dueDate: null,
  amountToRecoverOver12Months: 2000,
  amountToRecoverOver24Months: 500,
};

/** A multipart body with one file. */
export function upload(part: string, name: string, bytes: BlobPart = 'words'): FormData {
  const form = new FormData();
  form.append(part, new File([bytes], name));
  return form;
}

export interface Call {
  json?: unknown;
  headers?: Record<string, string>;
  body?: BodyInit;
}

/** Speaks to one API; headers with the credential are set. */
export type Speak = (method: string, path: string, call?: Call) => Promise<Response>;

/** A sandbox with the calls that tests make; time stands still until the clock is advanced. */
export function setup(options: SandboxOptions = {}) {
  const sandbox = createSandbox({now: () => start, ...options});
  const send: Speak = (method, path, {json, headers, body} = {}) =>
    sandbox.fetch(
      new Request(`http://sandbox.test${path}`, {
        method,
        headers: {...(json ? {'content-type': 'application/json'} : {}), ...headers},
        ...(json ? {body: JSON.stringify(json)} : body ? {body} : {}),
      }),
    );
  const below =
    (base: string, credential: Record<string, string>): Speak =>
    (method, path, call = {}) =>
      send(method, base + path, {...call, headers: {...credential, ...call.headers}});
  const referral = below('/referral', {XApiKey: 'sandbox-referral-key'});

  /** Speaks to the Customer API for one client, with a bearer of its own. */
  async function actingFor(externalTenantId: string): Promise<Speak> {
    const response = await referral('POST', '/oauth/token', {json: {externalTenantId}});
    const {accessToken} = (await response.json()) as {accessToken: string};
    return below('/customer', {authorization: `Bearer ${accessToken}`});
  }

  const direct = below('/customer', {XApiKey: 'sandbox-creditor-key'});
  const desk = below('/collection-partner', {XApiKey: 'sandbox-partner-key'});
  return {sandbox, send, referral, actingFor, direct, desk};
}

/** What tests look at in answers. */
export interface AnswerBody {
  [field: string]: unknown;
  id: string;
  url: string;
  lifecycle: string;
  creditorReference: string;
  needsPoaSigning: boolean;
  signingHandoff: {combinedSigningUrl: string} | null;
  businessErrors: {type: string; message: string; solutionUrl: string | null}[];
  errors: Record<string, string[]>;
  cases: AnswerBody[];
  items: {type: string}[];
  page: Record<string, number>;
  pricingPreview: Record<string, unknown> | null;
  pendingActions: {type: string}[];
  result: {
    isEligible: boolean;
    ineligibilityReason: string | null;
    requiredActions: {type: string; solutionUrl: string}[];
    pricingPreview: Record<string, unknown>;
    signingHandoff: {combinedSigningUrl: string} | null;
  };
}

/** The answer's status and body. */
export async function read(answer: Promise<Response> | Response) {
  const response = await answer;
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as AnswerBody;
  return {status: response.status, headers: response.headers, body, text};
}

/** Creates the draft with a change, for the signed client; `made` counts the cases it made. */
export async function submit(change: object, switches: SandboxOptions['switches'] = {}) {
  const {sandbox, actingFor} = setup({switches});
  const nordlys = await actingFor('nordlys');
  const before = sandbox.state.cases.length;
  const answer = await read(nordlys('POST', '/cases', {json: {...draft, ...change}}));
  return {...answer, made: sandbox.state.cases.length - before};
}
