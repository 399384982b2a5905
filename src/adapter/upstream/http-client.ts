import {refuseRedirect, requestInit, type ApiAnswer, type ApiCall} from '../../debitura/index.js';

/**
 * Carries a call once and reads its whole answer. Rejects when none came, or only a part of it; a redirect is no
 * answer, because the credentials and the body would go wherever it leads.
 */
export type HttpClient = (call: ApiCall, signal: AbortSignal) => Promise<ApiAnswer>;

/** Over a `fetch`: what every runtime has. */
export function overFetch(fetch: typeof globalThis.fetch): HttpClient {
  return async (call, signal) => {
    const response = refuseRedirect(await fetch(call.url, requestInit(call, signal)));
    // A cut in the middle of an answer is a lost answer too, so the body is read here.
    return wholeAnswer(response.status, response.headers, await response.text());
  };
}

/** An answer that has come as a whole; its text can be had as often as it is asked for. */
export function wholeAnswer(
  status: number,
  headers: ApiAnswer['headers'],
  text: string,
): ApiAnswer {
  return {status, ok: status >= 200 && status <= 299, headers, text: () => Promise.resolve(text)};
}
