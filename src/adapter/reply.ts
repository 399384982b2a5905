import {HEADERS} from '../contract/index.js';
import {readableOf, type PushedBody} from './events/sink.js';

/**
 * An answer before it is a `Response`: a bridge that can, writes it to its socket as it is, which costs a tenth of
 * reading a `Response` out again.
 */
export type Reply = {
  status: number;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: string | PushedBody | null;
};

/** What a JSON answer has besides its value; status 200 and no headers when they are left out. */
export type ReplyInit = {status?: number; headers?: Record<string, string>};

/** An answer in JSON. */
export function json(value: unknown, {status = 200, headers}: ReplyInit = {}): Reply {
  return {
    status,
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify(value),
  };
}

/** What was made, and whether it had been made before under the same key. */
export function created(value: unknown, isReplay: boolean): Reply {
  const headers = isReplay ? {[HEADERS.idempotencyReplayed]: 'true'} : {};
  return json(value, {status: 201, headers});
}

/** An answer without a body. */
export function noContent(): Reply {
  return {status: 204, headers: {}, body: null};
}

/** The answer as the fetch API has it. */
export function toResponse({status, headers, body}: Reply): Response {
  return new Response(typeof body === 'function' ? readableOf(body) : body, {status, headers});
}
