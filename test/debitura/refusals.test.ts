import {describe, expect, it} from 'vitest';
import {
  createCustomerApi,
  DebituraError,
  isNotFound,
  sendOnce,
  UnreadableAnswerError,
} from '../../src/debitura/index.js';

/** What a read throws when Debitura answers so. */
async function refusalOf(body: unknown, status = 422, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const api = createCustomerApi({
    baseUrl: 'https://debitura.test',
    send: sendOnce(() => Promise.resolve(new Response(text, {status, headers}))),
  });
  return api.me().then(
    () => null,
    (thrown: unknown) => thrown as DebituraError,
  );
}

describe('a refusal of Debitura', () => {
  it('has a status and nothing else where Debitura says nothing that is understood', async () => {
    for (const body of [
      '',
      '<html>',
      '[]',
      '7',
      '{}',
      {businessErrors: 'x', errors: [], data: 3},
    ]) {
      const error = await refusalOf(body, 502);
      expect(error).toBeInstanceOf(DebituraError);
      expect(error).toMatchObject({
        status: 502,
        businessErrors: [],
        fieldErrors: {},
        combinedSigningUrl: null,
        conflict: null,
        retryAfter: null,
        priceChange: null,
      });
      expect(error?.message).toBe('Debitura answered 502.');
    }
  });

  it('names the rules that were broken, and where they are mended', async () => {
    const solutionUrl = 'https://app.debitura.test/sign';
    const error = await refusalOf({
      businessErrors: [{type: 'PoAMissing', message: 'Sign.', solutionUrl}, {type: null}],
      signingHandoff: {combinedSigningUrl: solutionUrl},
    });
    expect(error?.businessErrors).toEqual([
      {type: 'PoAMissing', message: 'Sign.', solutionUrl},
      {type: '', message: '', solutionUrl: null},
    ]);
    expect(error?.combinedSigningUrl).toBe(solutionUrl);
    expect([error?.has('PoAMissing'), error?.has('Other', 'PoAMissing')]).toEqual([true, true]);
    expect(error?.has('Other')).toBe(false);
  });

  it('names fields in each of the three ways, with texts alone', async () => {
    const error = await refusalOf({
      Title: ['no field'],
      ERRORS: ['no field'],
      detail: 'No.',
      'debtor.email': ['Not an address.', 7],
      empty: [],
      errors: {Date: ['Too late.'], none: [null]},
      validationErrors: {Name: ['Too long.', 'Odd.']},
    });
    expect(error?.fieldErrors).toEqual({
      'debtor.email': ['Not an address.'],
      Date: ['Too late.'],
      Name: ['Too long.', 'Odd.'],
    });
  });

  it('says who has the client already, with 409 alone', async () => {
    const url = 'https://app.debitura.test/link';
    const body = {type: 'ClientHasExistingAccount', data: {onboardingLinks: {url}}};
    expect((await refusalOf(body, 409))?.conflict).toEqual({type: 'ClientHasExistingAccount', url});
    expect((await refusalOf(body, 422))?.conflict).toBeNull();
    const older = {businessErrors: [{type: 'AlreadyLinked'}], data: {}};
    expect((await refusalOf(older, 409))?.conflict).toEqual({type: 'AlreadyLinked', url: null});
    expect((await refusalOf({}, 409))?.conflict).toEqual({type: '', url: null});
  });

  it('says how long to wait, from nothing to a day, in the body before the header', async () => {
    const waits = async (body: object | string, header?: string) =>
      (await refusalOf(body, 429, header === undefined ? {} : {'retry-after': header}))?.retryAfter;
    expect(await waits({retryAfter: 7}, '9')).toBe(7);
    expect(await waits({}, '9')).toBe(9);
    expect(await waits('busy', '9')).toBe(9);
    expect(await waits({}, 'Wed, 21 Oct 2026 07:28:00 GMT')).toBeNull();
    expect(await waits({retryAfter: -5})).toBe(0);
    expect([await waits({retryAfter: 86_400}), await waits({retryAfter: 1e12})]).toEqual([
      86_400, 86_400,
    ]);
  });

  it('says what a change would do to the price when it asks to be confirmed', async () => {
    const asked = {confirmationRequired: true};
    expect((await refusalOf(asked, 409))?.priceChange).toEqual({
      isIntentionalRate: false,
      currentSuccessFee: null,
      proposedSuccessFee: null,
      warning: null,
    });
    const rates = {currentSuccessFee: 9.5, proposedSuccessFee: 20, warning: 'More.'};
    const full = {isIntentionalRate: true, ...rates};
    expect((await refusalOf({...asked, ...full}, 409))?.priceChange).toEqual(full);
    expect((await refusalOf({...full, confirmationRequired: false}, 409))?.priceChange).toBeNull();
  });

  it('is “not there” with 404 alone', async () => {
    expect(isNotFound(await refusalOf({}, 404))).toBe(true);
    expect(isNotFound(await refusalOf({}, 403))).toBe(false);
    expect(isNotFound({status: 404})).toBe(false);
  });
});

describe('an answer that is no answer', () => {
  it('is told from a refusal', async () => {
    for (const [text, message] of [
      ['<html>', 'The answer is no JSON.'],
      ['', 'The answer lacks what is needed.'],
      ['null', 'The answer lacks what is needed.'],
    ] as const) {
      const error = await refusalOf(text, 200);
      expect(error).toBeInstanceOf(UnreadableAnswerError);
      expect([error?.name, error?.message]).toEqual(['UnreadableAnswerError', message]);
    }
  });
});
