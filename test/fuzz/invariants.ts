import type {Desk} from '../../src/contract/index.js';
import {GUARDING} from '../support/guarding.js';
import {createPromises, promisedBy} from './promises.js';

const check = createPromises();

/** Statuses without a body, and those that promise one. */
const EMPTY = new Set([204]);

/** What was asked, as far as the promise depends on it. */
export type Asked = {
  /** `METHOD pattern`; null when the request may have reached any route. */
  route: string | null;
  desk: Desk | null;
  forbidden: readonly string[];
  /** JSON lines that the adapter wrote about it. */
  logs: readonly unknown[];
};

/** What is wrong with an answer; nothing when it is as promised. */
export async function complaintsAbout(response: Response, asked: Asked): Promise<string[]> {
  const complaints: string[] = [];
  for (const [name, value] of Object.entries(GUARDING)) {
    if (response.headers.get(name) !== value) complaints.push(`${name} is not ${value}`);
  }
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return complaints;
  }
  const text = await response.text();
  complaints.push(...aboutBody(response, text, asked));
  const said = [text, ...[...response.headers].flat(), JSON.stringify(asked.logs)].join('\n');
  for (const secret of asked.forbidden)
    if (said.includes(secret)) complaints.push(`says ${secret}`);
  return complaints;
}

function aboutBody({status, headers}: Response, text: string, {route, desk}: Asked): string[] {
  if (EMPTY.has(status)) return text === '' ? [] : ['says more than nothing'];
  const body = parsed(text);
  if (body === undefined) return [`${status} is no JSON: ${text.slice(0, 80)}`];
  if (status < 400) {
    const promised = route && desk && promisedBy(route, desk);
    if (status >= 300 || status < 200) return [`${status} is no answer of ours`];
    return promised ? check(promised, body) : [];
  }
  const complaints = check('Problem', body);
  const problem = body as {code?: unknown; status?: unknown};
  if (headers.get('content-type') !== 'application/problem+json') complaints.push('is no problem');
  if (problem.status !== status) complaints.push('says another status than it has');
  if (problem.code === 'unexpected') complaints.push('is an own 500');
  return complaints;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
