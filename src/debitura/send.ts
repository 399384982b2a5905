/** One call to Debitura, before it becomes a request. */
export type ApiCall = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string | ReadableStream<Uint8Array>;
  /** True when sending the call twice has the effect of sending it once: a read, or a write with a key. */
  isRepeatable: boolean;
  /** Called before the call is sent once more. */
  onRepeat?: () => void;
};

/** What is looked at of an answer of Debitura; every `Response` is one. */
export type ApiAnswer = {
  readonly status: number;
  /** True for 200 to 299. */
  readonly ok: boolean;
  readonly headers: {get: (name: string) => string | null};
  /** The whole body. */
  text: () => Promise<string>;
};

/** Carries a call to Debitura; retries, time limits and credentials are its business. */
export type Send = (call: ApiCall) => Promise<ApiAnswer>;

/** Carries each call once over the given `fetch`. */
export function sendOnce(fetch: typeof globalThis.fetch): Send {
  return async ({url, ...call}) => refuseRedirect(await fetch(url, requestInit(call)));
}

/** What fetch takes for a redirect: https://fetch.spec.whatwg.org/#redirect-status. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** True for an answer that leads elsewhere instead of answering. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status);
}

/**
 * Refuses an answer that is none: a redirect, which browsers show as status 0.
 * @throws TypeError as `fetch` does where it may refuse by itself; Workers know no `redirect: 'error'`.
 */
export function refuseRedirect(response: Response): Response {
  if (response.status !== 0 && !isRedirect(response.status)) return response;
  response.body?.cancel().catch(() => undefined);
  throw new TypeError('There is no answer, or a redirect.');
}

/**
 * The options of `fetch` for a call. A redirect is not followed: fetch would carry `XApiKey`,
 * and with a 307 the body too, to whatever host the answer names.
 */
export function requestInit(call: Omit<ApiCall, 'url'>, signal?: AbortSignal): RequestInit {
  const {method, headers, body} = call;
  const isStream = body instanceof ReadableStream;
  return {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && {body}),
    ...(isStream && {duplex: 'half'}),
    ...(signal && {signal}),
  };
}
