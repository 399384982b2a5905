import type {Case, Preview, Problem, ProblemCode, Session} from '../../../src/contract/index.js';
import {PROBLEM_STATUS} from '../../../src/contract/problem.js';

/** One call as it reached the adapter. */
export type Call = {method: string; path: string; body: string; key: string | null};

/** What a scripted adapter answers by `METHOD /path`; a function may look at the call. */
export type Script = Record<string, Answer | ((call: Call) => Answer | Promise<Answer>)>;
type Answer = {status?: number; body: unknown} | Error;

let sessions = 0;

/** The session of a test of its own: what the page of the test before keeps late is under another draft key. */
export function freshSession(): Session {
  sessions += 1;
  return {...SESSION, draftKey: keyOf(String(sessions).padStart(32, '0'))};
}

const keyOf = (text: string) => btoa(text).replace(/=+$/, '');

export const SESSION: Session = {
  contract: 1,
  subject: 'user-a',
  draftKey: keyOf('k'.repeat(32)),
  desk: 'client',
  can: ['read', 'submit', 'onboard', 'message'],
  environment: 'test',
  branding: {name: 'Ledgerly'},
  client: {
    status: 'ready',
    name: 'Nordlys Design ApS',
    countryAlpha2: 'DK',
    kycStatus: 'not_required',
  },
};

export const PREVIEW: Preview = {
  isEligible: true,
  pricing: {
    baseSuccessFeePercentage: 9.5,
    ageSurchargePercentage: 0,
    totalSuccessFeePercentage: 9.5,
    pricingSource: 'Standard agreement',
  },
  partner: {name: 'Rhein Inkasso', country: 'Germany'},
  required: [],
  signingHandoff: null,
};

export const CASE: Case = {
  id: '6f1d1c1e-0000-4000-8000-000000000001',
  reference: 'Q8OAXF3W',
  creditorReference: 'INV-2025-001',
  lifecycle: 'PendingVerificationInternal',
  closeCode: null,
  currentEngagementPhase: null,
  isTestCase: false,
  grossAmount: 5000,
  remainder: 5000,
  interestFees: 0,
  reminderFees: 0,
  collectionFees: 0,
  currency: 'EUR',
  date: '2025-06-01',
  dueDate: '2025-07-01',
  claimDescription: null,
  dateCreated: '2025-11-21T06:00:00Z',
  dateUpdated: null,
  dateCollectionStarted: null,
  dateFinished: null,
  debtor: {name: 'Debtor GmbH'},
  collectionPartner: null,
  exclusivePeriodEndDate: null,
  needsInfo: false,
  successFeePercentage: 9.5,
  signingHandoff: null,
};

/** A refusal as the adapter writes it. */
export function problem(code: ProblemCode, more: Partial<Problem> = {}): Answer {
  const status = PROBLEM_STATUS[code];
  const body = {
    type: 'about:blank',
    title: code,
    status,
    detail: '',
    code,
    requestId: 'r-1',
    ...more,
  };
  return {status, body};
}

const USUAL: Script = {
  'GET /session': {body: SESSION},
  'POST /cases/preview': {body: PREVIEW},
  'POST /cases': {status: 201, body: CASE},
  'GET /contracts/debt-collection/status': {
    body: {
      signed: true,
      requiresResigning: false,
      invalidationReason: null,
      termsUrl: 'https://app.debitura.com/terms.pdf',
      solutionUrl: null,
    },
  },
  'GET /cases/{id}/contract-status': {
    body: {
      sdca: {signed: true, requiresResigning: false, solutionUrl: null},
      poa: null,
      pricingAppendix: null,
      collectionPartnerName: 'Rhein Inkasso',
      needsPoaSigning: false,
    },
  },
  'POST /cases/{id}/files': {
    status: 201,
    body: {id: 'f-1', fileName: 'invoice.pdf', dateCreated: '', url: null},
  },
};

/** An adapter that answers by a script, for what the real one and the sandbox cannot be brought to say. */
export function scriptedAdapter(script: Script = {}) {
  const calls: Call[] = [];
  const answers: Script = {...USUAL, ...script};
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^\/debitura[^/]*/, '');
    const call: Call = {
      method: request.method,
      path,
      body: await request.text(),
      key: request.headers.get('idempotency-key'),
    };
    calls.push(call);
    const name = `${call.method} ${path.replace(/^\/cases\/[0-9a-f-]{36}/, '/cases/{id}')}`;
    const answer = answers[name] ?? problem('not-found');
    const given = typeof answer === 'function' ? await answer(call) : answer;
    if (given instanceof Error) throw given;
    return Response.json(given.body, {status: given.status ?? 200});
  };
  return {fetch, calls, answers};
}
