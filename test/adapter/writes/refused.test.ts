import {describe, expect, it} from 'vitest';
import {caseRefusal} from '../../../src/adapter/writes/case-refusal.js';
import {toFieldErrors} from '../../../src/adapter/writes/field-errors.js';
import type {Settings} from '../../../src/adapter/options/resolve.js';
import {DebituraError} from '../../../src/debitura/index.js';

const SIGN = 'https://app.debitura.com/sign';
const settings = {environment: 'production', signingOrigins: undefined} as unknown as Settings;
const rule = (type: string, message = '', solutionUrl: string | null = null) => ({
  type,
  message,
  solutionUrl,
});

describe('a field that Debitura refuses', () => {
  it('is told by our name for it, however Debitura spells it', () => {
    const names: [theirs: string, ours: string][] = [
      ['AmountToRecover', 'amountToRecover'],
      ['amounttorecover', 'amountToRecover'],
      ['$.debtor.email', 'debtor.email'],
      ['Debtor.CountryAlpha2', 'debtor.countryAlpha2'],
      ['debtor.Country', 'debtor.countryAlpha2'],
      ['creditorReference', 'creditorReference'],
      ['SomethingNew', 'somethingNew'],
      ['price$.sum', 'price$.sum'],
      ['__proto__', '__proto__'],
    ];
    for (const [theirs, ours] of names) {
      const fieldErrors = Object.fromEntries([[theirs, ['Odd.']]]);
      const errors = toFieldErrors(new DebituraError(400, {fieldErrors}));
      expect(Object.entries(errors)).toEqual([[ours, [{code: 'other', text: 'Odd.'}]]]);
    }
  });

  it('has a code where Debitura’s sentence is known, and always the sentence', () => {
    const sentences: [text: string, code: string][] = [
      ['Invalid currency code: XXX', 'not-a-code'],
      ['An invalid currency code', 'other'],
      ['Case date cannot be in the future.', 'in-future'],
      ['The due date cannot be earlier than the date', 'before-date'],
      ['Due date must be in the past', 'in-future'],
      ['Case total must be a positive number', 'too-small'],
      ['Invalid debtor type', 'not-a-code'],
      ['A state code for the debtor is required', 'required'],
      ['The Name field is required.', 'required'],
      ['It was requiredly so', 'other'],
      ['Not a valid email', 'not-an-email'],
      ['Not a valid E-Mail', 'not-an-email'],
      ['Exceeds maximum length', 'too-long'],
      ['Text too long', 'too-long'],
      ['must not exceed 50', 'too-long'],
      ['at most 50 characters', 'too-long'],
      ['at most fifty characters', 'other'],
    ];
    for (const [text, code] of sentences) {
      const error = new DebituraError(400, {fieldErrors: {comments: [text]}});
      expect(toFieldErrors(error)).toEqual({comments: [{code, text}]});
    }
  });

  it('is found by the sentence of a broken rule as well', () => {
    const rules: [message: string, path: string, code: string][] = [
      ['Invalid currency code', 'currencyCode', 'not-a-code'],
      ['The case date cannot be in the future', 'date', 'in-future'],
      ['Due date cannot be earlier', 'dueDate', 'before-date'],
      ['Due date must be in the past', 'dueDate', 'in-future'],
      ['Case total must be a positive amount', 'amountToRecover', 'too-small'],
      ['Debtor information is required', 'debtor', 'required'],
      ['Invalid debtor type', 'debtor.type', 'not-a-code'],
      ['Invalid country code', 'debtor.countryAlpha2', 'not-a-code'],
      ['A state code (two letters) is required', 'debtor.stateAlpha2', 'required'],
    ];
    for (const [text, path, code] of rules) {
      const error = new DebituraError(400, {businessErrors: [rule('Validation', text)]});
      expect(toFieldErrors(error)).toEqual({[path]: [{code, text}]});
    }
    const both = new DebituraError(400, {
      fieldErrors: {Date: ['Odd.']},
      businessErrors: [
        rule('Validation', 'Case date cannot be in the future'),
        rule('Other', 'Hm.'),
      ],
    });
    expect(toFieldErrors(both)).toEqual({
      date: [
        {code: 'other', text: 'Odd.'},
        {code: 'in-future', text: 'Case date cannot be in the future'},
      ],
    });
  });
});

describe('a case that Debitura refuses', () => {
  const refusalOf = (types: string[], details: object = {}, status = 422) =>
    caseRefusal(
      new DebituraError(status, {businessErrors: types.map((type) => rule(type)), ...details}),
      settings,
    );

  it('lacks a signature, and says where to give it when that is at Debitura', () => {
    for (const type of ['MissingDebtCollectionContract', 'MissingPowerOfAttorney']) {
      expect(refusalOf(['Other', type], {combinedSigningUrl: SIGN})).toMatchObject({
        code: 'signing-required',
        message: 'Something must be signed before the case.',
        details: {signingHandoff: {combinedSigningUrl: SIGN}},
      });
      expect(refusalOf([type], {combinedSigningUrl: 'https://evil.example/'})).toMatchObject({
        details: {},
      });
      const ruleWithLink = {businessErrors: [rule('Other'), rule(type, '', SIGN)]};
      expect(refusalOf([], ruleWithLink)).toMatchObject({
        details: {signingHandoff: {combinedSigningUrl: SIGN}},
      });
      const both = {...ruleWithLink, combinedSigningUrl: `${SIGN}/all`};
      expect(refusalOf([], both)).toMatchObject({
        details: {signingHandoff: {combinedSigningUrl: `${SIGN}/all`}},
      });
    }
  });

  it('lacks proof of who the client is, a partner, or its own content', () => {
    expect(refusalOf(['MissingKycVerification'], {combinedSigningUrl: SIGN})).toMatchObject({
      code: 'kyc-required',
      message: 'The client must be verified before the case.',
      details: {signingHandoff: {combinedSigningUrl: SIGN}},
    });
    expect(refusalOf(['NoPartnerAvailable'])).toMatchObject({
      code: 'not-eligible',
      message: 'No collection partner takes this claim.',
    });
    expect(refusalOf(['IdempotencyConflict'])).toMatchObject({
      code: 'idempotency-conflict',
      message: 'This Idempotency-Key was used with other content.',
    });
  });

  it('breaks another rule, which is named, or is refused for another reason than a rule', () => {
    expect(refusalOf(['CreditorBlocked'])).toMatchObject({
      code: 'business-rule',
      message: 'CreditorBlocked',
    });
    expect(refusalOf(['MissingPowerOfAttorney'], {}, 503)).toMatchObject({
      code: 'upstream-unavailable',
    });
  });
});
