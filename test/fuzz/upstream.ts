import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {brokenStream} from './bodies.js';
import type {Recorded} from './tape.js';
import {change, changed, hostileText, seldom, toJson, type Change} from './values.js';

type Kind =
  | 'changed'
  | 'html'
  | 'empty'
  | 'truncated'
  | 'compressed'
  | 'bytes'
  | 'text'
  | 'redirect'
  | 'refused'
  | 'broken'
  | 'lost';

/** One hostile answer of Debitura, or of what stands in between. */
export type HostileAnswer = {
  kind: Kind;
  changes: Change[];
  /** Instead of the true one. */
  status: number | null;
  retryAfter: string | null;
  text: string;
};

/** A call that is in order, and which of the answers to it are hostile; null for a true one. */
export type HostileUpstream = {
  tape: number;
  /** To the call for a bearer, without which nothing else is asked. */
  mint: HostileAnswer | null;
  answers: (HostileAnswer | null)[];
};

const STATUSES = [
  200, 201, 202, 203, 206, 226, 300, 301, 304, 307, 400, 401, 402, 403, 404, 405, 406, 408, 409,
  410, 411, 413, 415, 418, 422, 423, 425, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 511,
  520, 599,
];
const RETRY_AFTER = [
  '0',
  '1',
  '-1',
  '1e9',
  '1e400',
  'NaN',
  'Wed, 21 Oct 2026 07:28:00 GMT',
  '',
  'x',
];

/** Stands where nothing may be passed on from: unknown members, unknown headers, pages of a proxy. */
export const PLANTED = 'planted-5e1d-never-passed-on';

const hostileAnswer: fc.Arbitrary<HostileAnswer> = fc.record({
  kind: fc.oneof(
    {weight: 12, arbitrary: fc.constant<Kind>('changed')},
    {weight: 3, arbitrary: fc.constant<Kind>('refused')},
    {
      weight: 6,
      arbitrary: fc.constantFrom<Kind>(
        'html',
        'empty',
        'truncated',
        'compressed',
        'bytes',
        'text',
        'redirect',
        'broken',
        'lost',
      ),
    },
  ),
  changes: fc.array(change, {minLength: 1, maxLength: 4}),
  status: fc.option(fc.constantFrom(...STATUSES), {freq: 4}),
  retryAfter: fc.option(fc.constantFrom(...RETRY_AFTER), {freq: 8}),
  text: hostileText,
});

/** Hostile answers to every operation that the adapter calls. */
export const hostileUpstream = (tapes: number): fc.Arbitrary<HostileUpstream> =>
  fc.record({
    tape: fc.nat(tapes - 1),
    mint: seldom(1, hostileAnswer, null),
    answers: fc.array(seldom(7, hostileAnswer, null), {minLength: 1, maxLength: 6}),
  });

/**
 * The recorded answer made hostile. Rejects for what never arrives.
 *
 * @param said - What the adapter sent, bearer and body: said back where nothing may be passed on from.
 */
export function answerWith(
  {json, status, contentType, body}: Recorded,
  hostile: HostileAnswer | null,
  said: string,
): Response {
  if (hostile?.kind === 'lost') throw new TypeError('fetch failed');
  const headers: Record<string, string> = {
    ...(contentType !== null && {'content-type': contentType}),
    ...(hostile && {
      'x-planted': PLANTED,
      'set-cookie': `planted=${PLANTED}`,
      location: `https://evil.example/${PLANTED}`,
    }),
    ...(hostile?.retryAfter != null && {'retry-after': hostile.retryAfter}),
  };
  const wanted = statusOf(hostile, status);
  const bytes = hostile ? hostileBytes(json, hostile, `${PLANTED} ${said}`) : body;
  return new Response([204, 205, 304].includes(wanted) ? null : bytes, {status: wanted, headers});
}

function statusOf(hostile: HostileAnswer | null, status: number): number {
  if (hostile?.kind === 'redirect') return 307;
  if (hostile?.kind === 'refused')
    return [400, 401, 403, 404, 409, 422, 429][(hostile.status ?? 0) % 7] ?? 422;
  return hostile?.status ?? status;
}

function hostileBytes(json: unknown, {kind, changes, text}: HostileAnswer, note: string): BodyInit {
  const whole = toJson(withNote(changed(json, changes), note));
  switch (kind) {
    case 'html':
      return `<!doctype html><title>${note}</title>${text}`;
    case 'empty':
      return '';
    case 'truncated':
      return whole.slice(0, Math.floor(whole.length / 2));
    case 'compressed':
      return new Uint8Array(gzipSync(whole.slice(0, 2000), {level: 1}));
    case 'bytes':
      return new Uint8Array([0xff, 0xfe, 0, 0xd8, 0x80]);
    case 'text':
      return toJson(text);
    case 'refused':
      return toJson(withNote(changed(REFUSAL, changes), note));
    case 'broken':
      return brokenStream(whole, new TypeError('terminated'));
    default:
      return whole;
  }
}

/** All the shapes that a refusal of Debitura can have, at once. */
const REFUSAL = {
  type: 'MissingSdca',
  message: 'Not now.',
  businessErrors: [
    {type: 'MissingSdca', message: 'Sign first.', solutionUrl: 'https://app.debitura.com/sign'},
  ],
  signingHandoff: {combinedSigningUrl: 'https://app.debitura.com/sign'},
  errors: {'Debtor.Email': ['No e-mail.']},
  validationErrors: {'cases[0].debtor.name': ['Missing.']},
  data: {onboardingLinks: {url: 'https://app.debitura.com/link'}},
  confirmationRequired: true,
  currentSuccessFee: 1,
  proposedSuccessFee: 2,
  retryAfter: 3,
};

/** With a member that nobody knows in every object. */
function withNote(value: unknown, note: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withNote(item, note));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, member]) => [name, withNote(member, note)]);
  return {...Object.fromEntries(known), internalNote: note};
}
