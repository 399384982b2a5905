import {describe, expect, it} from 'vitest';
import {
  isPreflight,
  isTokenMode,
  preflightAnswer,
  readableBy,
  secured,
} from '../../../src/adapter/guard/headers.js';
import {Problem} from '../../../src/adapter/problem.js';
import type {Reply} from '../../../src/adapter/reply.js';
import {PROBLEM_STATUS, type ProblemCode} from '../../../src/contract/index.js';
import {GUARDING} from '../../support/guarding.js';

const URL_ = 'https://ledgerly.example/debitura/session';
const asked = (method: string, headers: Record<string, string> = {}) =>
  new Request(URL_, {method, headers});

const reply = (headers: Record<string, string> = {}): Reply => ({status: 200, headers, body: null});
const bodyOf = ({body}: Reply) => JSON.parse(String(body)) as Record<string, string>;

describe('an answer', () => {
  it('is kept, sniffed, framed and handed on by nobody', () => {
    const {headers} = secured(reply({vary: 'Accept', 'cache-control': 'public'}));
    expect(headers).toEqual(GUARDING);
  });

  it('is read by one listed page, with two headers of ours and no cookies', () => {
    const {headers} = readableBy(reply(), 'https://app.example');
    expect(headers).toEqual({
      'access-control-allow-origin': 'https://app.example',
      'access-control-expose-headers': 'idempotency-replayed, retry-after',
    });
  });

  it('tells a listed page beforehand what it may send', () => {
    const {status, headers} = preflightAnswer('https://app.example');
    expect(status).toBe(204);
    expect(headers).toEqual({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, debitura-embed, idempotency-key, last-event-id',
      'access-control-max-age': '600',
    });
    const wish = {'access-control-request-method': 'POST'};
    expect(isPreflight(asked('OPTIONS', wish))).toBe(true);
    expect([isPreflight(asked('OPTIONS')), isPreflight(asked('POST', wish))]).toEqual([
      false,
      false,
    ]);
  });

  it('goes across origins only to a session token', () => {
    const isToken = (authorization: string) => isTokenMode(asked('GET', {authorization}));
    expect([isToken('Bearer x'), isToken('bearer x')]).toEqual([true, true]);
    for (const other of ['Basic x', 'x bearer y', 'Bearerx', ''])
      expect(isToken(other)).toBe(false);
    expect(isTokenMode(asked('GET'))).toBe(false);
  });
});

describe('a refusal', () => {
  it('has status, code and titles of its own, and a sentence for developers', () => {
    const titles = (Object.keys(PROBLEM_STATUS) as ProblemCode[]).map((code) => {
      const problem = new Problem(code, 'Why.');
      const answer = problem.toReply('request-1');
      const {title, ...body} = bodyOf(answer);
      expect([problem.name, problem.message, answer.status]).toEqual([
        'Problem',
        'Why.',
        PROBLEM_STATUS[code],
      ]);
      expect(answer.headers).toEqual({
        'content-type': 'application/problem+json',
      });
      expect(body).toEqual({
        type: `urn:debitura-embed:problem:${code}`,
        status: PROBLEM_STATUS[code],
        detail: 'Why.',
        code,
        requestId: 'request-1',
      });
      return title;
    });
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^[A-Z][a-z ]+$|Debitura|Idempotency-Key/);
  });

  it('carries what it has to say, in whole seconds where it says when to come back', () => {
    const details = {retryAfter: 1.2, caseId: 'id', headers: {allow: 'GET'}};
    const answer = new Problem('rate-limited', 'Why.', details).toReply('request-1');
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.headers.allow).toBe('GET');
    expect(bodyOf(answer)).toMatchObject({retryAfter: 1.2, caseId: 'id', status: 429});
    expect(new Problem('too-large', '').toReply('').headers).not.toHaveProperty('retry-after');
  });
});
