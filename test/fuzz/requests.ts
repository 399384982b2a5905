import fc from 'fast-check';
import type {Desk} from '../../src/contract/index.js';
import {HEADERS} from '../../src/contract/headers.js';
import {ROWS} from '../../src/adapter/routes/table.js';
import {initFor} from '../adapter/access/bodies.js';
import {DESKS, WHICH, type Which} from '../adapter/access/expected.js';
import {pathFor} from '../adapter/access/things.js';
import {at, newKey} from '../adapter/support.js';
import {signature} from '../adapter/webhooks/support.js';
import {ORIGIN} from '../support/world.js';
import {bytesOf, type BodyKind} from './bodies.js';
import {change, changed, hostileText, seldom, toJson, type Change} from './values.js';
import {DIRECTOR, LISTED, WEBHOOK_SECRET, type FuzzWorld} from './world.js';

/** Every cell of the route table, so that a new route is fuzzed by itself, and the one route beside it. */
export const TARGETS: readonly {method: string; pattern: string; desk: Desk}[] = [
  ...ROWS.flatMap(({method, pattern, cells}) =>
    DESKS.filter((desk) => cells[desk]).map((desk) => ({method, pattern, desk})),
  ),
  {method: 'POST', pattern: '/webhooks', desk: 'client'},
];

/** One hostile request, as data: what is tried to shrink when an invariant breaks. */
export type HostileRequest = {
  target: number;
  /** Null for somebody of the desk that the cell is for. */
  who: Desk | 'nobody' | 'somebody else' | null;
  which: Which;
  method: string | null;
  segment: {place: number; text: string} | null;
  rawPath: string | null;
  query: [string, string][];
  headers: [string, string][];
  body: {kind: BodyKind; changes: Change[]; text: string};
};

const METHODS = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'PROPFIND',
  'get',
  'X',
];
const PARAMETERS =
  'page pageSize sort query statuses returnUrl creditorId references includeTestCases sendChatNotification subscription __proto__'.split(
    ' ',
  );
const HEADER_NAMES = [
  ...Object.values(HEADERS),
  ...'cookie authorization origin host sec-fetch-site sec-fetch-dest content-type content-length content-encoding accept accept-language last-event-id x-forwarded-host x-forwarded-proto x-debitura-signature x-http-method-override access-control-request-method connection transfer-encoding range if-none-match'.split(
    ' ',
  ),
];
const HEADER_VALUES = [
  '',
  'null',
  '1',
  '0',
  'same-origin',
  'same-site',
  'cross-site',
  'document',
  'https://evil.example',
  LISTED,
  ORIGIN,
  'Bearer eyJhbGciOiJub25lIn0.e30.',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=""',
  `multipart/form-data; boundary=${'b'.repeat(300)}`,
  'text/plain',
  'gzip',
  '-1',
  '99999999999999999999',
  'tenant=%',
  'tenant=desk:collection-partner; tenant=fjordby',
  'tenant=__proto__',
  '"quoted-key-of-16-characters"',
  'x'.repeat(4000),
  'evil.example',
  'a b',
  '[::1',
  '\u00ff\u00e9',
];

/** Requests of everybody to everything. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.record({
  target: fc.nat(TARGETS.length - 1),
  who: seldom(2, fc.constantFrom(...DESKS, 'nobody', 'somebody else'), null),
  which: seldom(4, fc.constantFrom(...WHICH), 'own'),
  method: seldom(1, fc.constantFrom(...METHODS), null),
  segment: seldom(3, fc.record({place: fc.nat(5), text: hostileText}), null),
  rawPath: seldom(1, hostileText, null),
  query: fc.array(fc.tuple(fc.constantFrom(...PARAMETERS), hostileText), {maxLength: 3}),
  headers: seldom(
    3,
    fc.array(fc.tuple(fc.constantFrom(...HEADER_NAMES), fc.constantFrom(...HEADER_VALUES)), {
      maxLength: 3,
    }),
    [],
  ),
  body: fc.record({
    kind: fc.oneof(
      {weight: 12, arbitrary: fc.constant<BodyKind>('whole')},
      {
        weight: 8,
        arbitrary: fc.constantFrom<BodyKind>(
          'truncated',
          'doubled keys',
          'text',
          'bytes',
          'compressed',
          'broken',
          'none',
          'huge',
        ),
      },
    ),
    changes: fc.array(change, {maxLength: 3}),
    text: hostileText,
  }),
});

/** The request, with what a browser would have added for this person; the address stays as raw as it was sent. */
export function toRequest(hostile: HostileRequest, world: FuzzWorld): Request {
  const {method, pattern} = TARGETS[hostile.target]!;
  const desk = deskOf(hostile) ?? 'client';
  const init =
    pattern === '/webhooks' ? delivery(hostile, world) : initOf(method, pattern, desk, hostile);
  const asked = hostile.method ?? method;
  const headers = new Headers(init.headers);
  for (const [name, value] of [...browserHeaders(hostile), ...hostile.headers])
    headers.set(name, value);
  const request = new Request(at('/session'), {
    method: asked,
    headers,
    ...(!['GET', 'HEAD', 'get'].includes(asked) && {body: init.body ?? null, duplex: 'half'}),
  });
  // A URL object would resolve what a hostile client does not.
  Object.defineProperty(request, 'url', {value: ORIGIN + pathOf(hostile, pattern, desk, world)});
  return request;
}

/** The desk of who asks; null for nobody, and for another client. */
export function deskOf({target, who}: HostileRequest): Desk | null {
  return who === null ? TARGETS[target]!.desk : (DESKS.find((one) => one === who) ?? null);
}

function browserHeaders(hostile: HostileRequest): [string, string][] {
  const {who} = hostile;
  const desk = deskOf(hostile);
  const name = desk === 'client' ? 'nordlys' : desk ? `desk:${desk}` : 'fjordby';
  return [
    ...(who === 'nobody' ? [] : ([['cookie', `tenant=${name}`]] as [string, string][])),
    ['origin', ORIGIN],
    ['sec-fetch-site', 'same-origin'],
    ['sec-fetch-dest', 'empty'],
  ];
}

function pathOf(hostile: HostileRequest, pattern: string, desk: Desk, world: FuzzWorld): string {
  if (hostile.rawPath !== null) return asSent(`/debitura/${hostile.rawPath}`);
  const [path = '', query] = pathFor(pattern, desk, hostile.which, world).split('?');
  const segments = path.split('/');
  const {segment} = hostile;
  if (segment) segments[1 + (segment.place % Math.max(1, segments.length - 1))] = segment.text;
  const asked = hostile.query.map(([name, value]) => `${name}=${percentEncoded(value)}`);
  const search = [...(query ? [query] : []), ...asked].join('&');
  return asSent(`/debitura${segments.join('/')}${search && `?${search}`}`);
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ff%fe';
  }
}

/** What Node's own parser lets through of a request line: no control characters, no blank, one byte each. */
function asSent(path: string): string {
  return path
    .replace(/[^\u0021-\u00ff]/g, (wide) => (wide > '\u007f' ? percentEncoded(wide) : ''))
    .replaceAll('\u007f', '');
}

function initOf(method: string, pattern: string, desk: Desk, {body}: HostileRequest): RequestInit {
  const init = initFor(method, pattern, desk);
  if (init.body instanceof FormData) return {...init, ...upload(body)};
  if (typeof init.body !== 'string') return init;
  const valid = pattern.endsWith('/kyc') ? DIRECTOR : (JSON.parse(init.body) as unknown);
  return {...init, body: bytesOf(toJson(changed(valid, body.changes)), body)};
}

function delivery({body}: HostileRequest, {now}: FuzzWorld): RequestInit {
  const valid = {
    id: newKey(),
    event: 'case.updated',
    timestamp: now().toISOString(),
    data: {caseId: newKey()},
  };
  const text = toJson(changed(valid, body.changes));
  const seconds = Math.floor(now().getTime() / 1000);
  return {
    headers: {'x-debitura-signature': signature(WEBHOOK_SECRET, seconds, text)},
    body: bytesOf(text, body),
  };
}

function upload({kind, changes, text}: HostileRequest['body']): RequestInit {
  const name = text.replaceAll('"', '%22');
  const part = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n%PDF-1.4 ${JSON.stringify(changes)}\r\n--b--\r\n`;
  return {
    body: bytesOf(part, {kind, text}),
    headers: {
      ...(initFor('GET', '', 'client').headers as Record<string, string>),
      'content-type': 'multipart/form-data; boundary=b',
      'idempotency-key': newKey(),
    },
  };
}
