import {ORIGIN, type Upstream} from '../support/world.js';

/** A draft that `nordlys` can submit as it is; every call has another reference unless one is given. */
export function draft(changes: Record<string, unknown> = {}) {
  references += 1;
  return {
    currencyCode: 'EUR',
    amountToRecover: 5000,
    date: '2026-01-10',
    dueDate: '2026-02-09',
    creditorReference: `INV-${references}`,
    claimDescription: 'Design work in January',
    debtor: {
      type: 'Company',
      name: 'Muster GmbH',
      address: 'Hauptstraße 1',
      zipCode: '10115',
      city: 'Berlin',
      countryAlpha2: 'DE',
      email: 'post@muster.example',
    },
    ...changes,
  };
}
let references = 0;

/** A key as the browser makes it. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** Address of a route. */
export function at(path: string): string {
  return `${ORIGIN}/debitura${path}`;
}

/** The options of a JSON call that the elements would make. */
export function json(body: unknown, key?: string): RequestInit {
  return {
    method: 'POST',
    headers: {
      'debitura-embed': '1',
      'content-type': 'application/json',
      ...(key !== undefined && {'idempotency-key': key}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** The options of a read. */
export const read: RequestInit = {headers: {'debitura-embed': '1'}};

/** Puts an answer of the test's own in the place of Debitura's, where it has one. */
export const answering =
  (answer: (request: Request) => Response | null | undefined | false) =>
  (next: Upstream): Upstream =>
  (request) => {
    const ours = answer(request);
    return ours ? Promise.resolve(ours) : next(request);
  };

/** Status and body of an answer; the body may be looked into freely. */
export async function answerOf(pending: Promise<Response>) {
  const response = await pending;
  const body = JSON.parse(await response.text()) as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look anywhere
  return {status: response.status, body, headers: response.headers};
}
