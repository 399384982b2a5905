import {HEADERS} from '../contract/headers.js';
import {toClientError} from './answers.js';
import type {ClientOptions} from './client.js';

/** Milliseconds after which the browser stops waiting; longer than all of the adapter's own limits together. */
export const BROWSER_TIMEOUT = 60_000;

/** What one call sends besides its path. */
export type Call = {
  method?: 'POST' | 'PUT' | 'DELETE';
  /** The exact text that travels; JSON. */
  body?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
};

/** Calls the adapter once and reads its JSON. Nothing is repeated: only the adapter retries, and only what is safe. */
export type Http = <T>(path: string, call?: Call) => Promise<T>;

/** Makes the one function by which a client reaches its adapter; what `options` hold counts when it is called. */
export function createHttp(adapter: string, options: ClientOptions): Http {
  return async function call<T>(path: string, {signal, headers, ...init}: Call = {}): Promise<T> {
    const {fetch = globalThis.fetch, getToken} = options;
    const {limited, release} = withTimeout(signal);
    try {
      const request = new Request(`${adapter}/${path}`, {
        ...init,
        headers: {
          [HEADERS.embed]: '1',
          ...(init.body !== undefined && {'content-type': 'application/json'}),
          ...(getToken && {authorization: `Bearer ${await getToken()}`}),
          ...headers,
        },
        credentials: getToken ? 'omit' : 'same-origin',
        redirect: 'error',
        signal: limited,
      });
      const response = await fetch(request);
      const body: unknown = response.status === 204 ? undefined : await response.json();
      if (response.ok) return body as T;
      throw toClientError(response.status, body);
    } catch (error) {
      throw toClientError(null, signal?.aborted ? (signal.reason as unknown) : error);
    } finally {
      release();
    }
  };
}

/** A signal that ends with the caller's or when the browser has waited long enough. */
function withTimeout(signal: AbortSignal | undefined) {
  const controller = new AbortController();
  const pass = () => controller.abort(signal?.reason);
  const late = () =>
    controller.abort(new DOMException('The adapter took too long.', 'TimeoutError'));
  const timer = setTimeout(late, BROWSER_TIMEOUT);
  if (signal?.aborted) pass();
  signal?.addEventListener('abort', pass);
  const release = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', pass);
  };
  return {limited: controller.signal, release};
}
