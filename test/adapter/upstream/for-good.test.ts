import {describe, expect, it} from 'vitest';
import {Problem} from '../../../src/adapter/problem.js';
import {isRefusedForGood} from '../../../src/adapter/upstream/refusals.js';
import type {ProblemCode} from '../../../src/contract/index.js';
import {DebituraError} from '../../../src/debitura/index.js';

const answered = (status: number) => new DebituraError(status);
const found = (code: ProblemCode) => new Problem(code, 'So it is.');

describe('What was asked of Debitura for one client', () => {
  it.each([
    ['the client is not ready', found('client-not-ready')],
    ['the link to the client is dead', found('client-link-dead')],
    ['Debitura takes no such question', answered(400)],
    ['Debitura does not let this client ask', answered(403)],
    ['there is nothing', answered(404)],
  ])('is refused for good when %s', (_, error) => {
    expect(isRefusedForGood(error)).toBe(true);
  });

  it.each([
    ['Debitura does not answer', found('unavailable')],
    ['the bearer has ended', answered(401)],
    ['too much was asked', answered(429)],
    ['Debitura has a fault of its own', answered(500)],
    ['a program fails', Object.assign(new TypeError('It is no function.'), {status: 404})],
  ])('may be asked again when %s', (_, error) => {
    expect(isRefusedForGood(error)).toBe(false);
  });
});
