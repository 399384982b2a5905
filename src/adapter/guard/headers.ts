import {HEADERS} from '../../contract/index.js';
import type {Reply} from '../reply.js';

/** Headers of every answer, errors too: nothing is kept, sniffed, framed or handed to other sites. */
const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  vary: 'Origin',
};

const METHODS = 'GET, POST, PUT, DELETE';
const PREFLIGHT_SECONDS = 600;

/** A page on a listed origin that asks with a session token, never with cookies. */
export function isTokenMode(request: Request): boolean {
  return /^bearer /i.test(request.headers.get('authorization') ?? '');
}

/** Puts the headers of every answer on this one. */
export function secured(reply: Reply): Reply {
  Object.assign(reply.headers, ALWAYS);
  return reply;
}

/** Lets a listed origin read the answer. Without `Allow-Credentials`, so that cookies never work across origins. */
export function readableBy(reply: Reply, origin: string): Reply {
  Object.assign(reply.headers, {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': [HEADERS.idempotencyReplayed, 'retry-after'].join(', '),
  });
  return reply;
}

/** True when a browser asks whether a page may send what it wants to send. */
export function isPreflight({method, headers}: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** The answer to that question, for a listed origin. */
export function preflightAnswer(origin: string): Reply {
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': [
        'authorization',
        'content-type',
        HEADERS.embed,
        HEADERS.idempotencyKey,
        'last-event-id',
      ].join(', '),
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    },
    body: null,
  };
}
