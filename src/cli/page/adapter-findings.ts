import {HEADERS} from '../../contract/headers.js';
import type {PageFinding} from './policy-findings.js';

/** Asks as a browser would on the page. */
export type AskOptions = {fetch: typeof globalThis.fetch; page: URL; adapter: URL};

/** Longest wait for an answer, in milliseconds. */
export const PATIENCE = 10_000;

/**
 * Whether the adapter answers where the page will ask: nobody is signed in here, so 401 is the right answer, with the
 * headers of every answer. From another origin also whether the page may read it.
 */
export async function adapterFindings(options: AskOptions): Promise<PageFinding[]> {
  const about = 'adapter';
  const {adapter} = options;
  let answer: Response;
  try {
    answer = await ask(options, 'GET', {[HEADERS.embed]: '1', ...tokenOf(options)});
  } catch {
    return [{isWell: false, about, text: `nothing answers at ${adapter.href} from here`}];
  }
  const refusal = await refusalOf(answer, options);
  if (refusal !== null) return [{isWell: false, about, text: refusal}];
  const answers = `answers at ${adapter.href} with ${answer.status}`;
  return [
    {isWell: true, about, text: answers},
    cacheFinding(answer),
    ...(await corsFindings(options, answer)),
  ];
}

function isForeign({page, adapter}: AskOptions): boolean {
  return page.origin !== adapter.origin;
}

/** Across origins an answer can be read by a page that came with a token; any will do to be told who is not known. */
function tokenOf(options: AskOptions): Record<string, string> {
  return isForeign(options) ? {authorization: 'Bearer nobody'} : {};
}

async function ask(options: AskOptions, method: string, headers: Record<string, string>) {
  const {fetch, adapter, page} = options;
  const site = isForeign(options)
    ? {origin: page.origin, 'sec-fetch-site': 'cross-site'}
    : {'sec-fetch-site': 'same-origin'};
  return fetch(new URL(`${adapter.pathname.replace(/\/$/, '')}/session`, adapter), {
    method,
    headers: {...headers, ...site},
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/** Why this is not the answer of an adapter that would serve the page; null when it is. */
async function refusalOf(answer: Response, {page, adapter}: AskOptions): Promise<string | null> {
  const {status} = answer;
  const code = await codeOf(answer);
  if (code === 'unauthenticated' || code === 'session') return null;
  if (code === 'origin-not-allowed')
    return `refuses the page: add '${page.origin}' to allowedOrigins`;
  if (code === 'unavailable') return 'answers, but authenticate throws or takes longer than 5 s';
  if (code !== null) return `answers ${status} ${code}, where 401 was expected`;
  const what = answer.headers.get('content-type')?.split(';')[0] ?? 'nothing';
  return `something else answers at ${adapter.href}: ${status}, ${what}. Mount the adapter there, before body parsers and catch-all routes`;
}

/** The problem's code, `session` for a session, null for what no adapter says. */
async function codeOf(answer: Response): Promise<string | null> {
  try {
    const body = (await answer.json()) as {code?: unknown; contract?: unknown} | null;
    if (typeof body?.code === 'string') return body.code;
    return typeof body?.contract === 'number' ? 'session' : null;
  } catch {
    return null;
  }
}

function cacheFinding({headers}: Response): PageFinding {
  const about = 'cache';
  const cache = headers.get('cache-control') ?? '';
  if (/\bno-store\b/.test(cache)) return {isWell: true, about, text: 'answers are kept nowhere'};
  const text = `cache-control came as "${cache}", the adapter sent no-store: something in between changes it`;
  return {isWell: false, about, text};
}

/** Of another origin a browser asks first, and then reads only what names its page. */
async function corsFindings(options: AskOptions, answer: Response): Promise<PageFinding[]> {
  if (!isForeign(options)) return [];
  const about = 'CORS';
  const {origin} = options.page;
  const preflight = await ask(options, 'OPTIONS', {
    'access-control-request-method': 'GET',
    'access-control-request-headers': `authorization,${HEADERS.embed}`,
  });
  const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
  const isWell =
    preflight.ok &&
    [preflight, answer].every(
      ({headers}) => headers.get('access-control-allow-origin') === origin,
    ) &&
    ['authorization', HEADERS.embed].every((name) => allowed.includes(name));
  const text = isWell
    ? `${origin} may read the answers; the page must bring session tokens (getToken)`
    : `${origin} may not read the answers: add it to allowedOrigins, and let OPTIONS through to the adapter`;
  return [{isWell, about, text}];
}
