import type {Door} from '../faults/fetch.js';
import {markOf} from './claim.js';
import {KYC_MARK} from './newcomer.js';

/** What belongs to one tenant, in any text. */
const MARKS = /only-for-[\w-]+\.example/g;

/** What went over the wires, as far as it must never be otherwise. */
export type Watch = {
  /** Looks at what a browser of this tenant sends and is answered. */
  browser: (tenant: string, adapter: Door) => Door;
  /** Looks at what the adapter sends to Debitura. */
  upstream: (debitura: Door) => Door;
  /** Confirms of one debtor that differ: keys with their bytes. */
  readonly sent: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys under which Debitura was told who directs a tenant's company. */
  readonly verifications: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wrong: readonly string[];
};

/** Watches over keys, bytes and who receives what. */
export function createWatch(): Watch {
  const sent = new Map<string, Set<string>>();
  const verifications = new Map<string, Set<string>>();
  const upstreamBytes = new Map<string, string>();
  const wrong: string[] = [];

  return {
    sent,
    verifications,
    wrong,
    browser: (tenant, adapter) => async (request) => {
      if (isCreation(request)) await noteConfirm(request, sent);
      const response = await adapter(request);
      const text = await response.text();
      for (const [mark] of text.matchAll(MARKS))
        if (mark !== markOf(tenant)) wrong.push(`${tenant} received something ${mark}`);
      if (text.includes(KYC_MARK)) wrong.push(`${tenant} was told again who directs it`);
      return new Response(text || null, response);
    },
    upstream: (debitura) => async (request) => {
      noteVerification(request, verifications);
      if (isCreation(request)) {
        const key = request.headers.get('idempotency-key') ?? '';
        const bytes = await request.clone().text();
        const before = upstreamBytes.get(key);
        if (before !== undefined && before !== bytes)
          wrong.push(`other bytes under the key ${key}`);
        upstreamBytes.set(key, bytes);
      }
      return debitura(request);
    },
  };
}

function noteVerification({method, url, headers}: Request, all: Map<string, Set<string>>): void {
  const [, tenant] = /\/clients\/([^/]+)\/kyc-verification$/.exec(new URL(url).pathname) ?? [];
  if (method !== 'POST' || tenant === undefined) return;
  all.set(tenant, (all.get(tenant) ?? new Set()).add(headers.get('idempotency-key') ?? ''));
}

function isCreation({method, url}: Request): boolean {
  return method === 'POST' && new URL(url).pathname.endsWith('/cases');
}

async function noteConfirm(request: Request, sent: Map<string, Set<string>>): Promise<void> {
  const bytes = await request.clone().text();
  const {debtor} = JSON.parse(bytes) as {debtor: {name: string}};
  const before = sent.get(debtor.name) ?? new Set();
  sent.set(debtor.name, before.add(`${request.headers.get('idempotency-key') ?? ''} ${bytes}`));
}
