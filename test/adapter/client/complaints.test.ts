import {describe, expect, it} from 'vitest';
import {
  caseErrors,
  toOnboardingErrors,
  withoutTexts,
} from '../../../src/adapter/onboarding/field-errors.js';
import {DebituraError} from '../../../src/debitura/index.js';

/** What becomes of a refusal with complaints about fields and sentences of its own. */
function complaints(fieldErrors: Record<string, string[]>, messages: string[] = []) {
  const businessErrors = messages.map((message) => ({
    type: 'Validation',
    message,
    solutionUrl: null,
  }));
  return toOnboardingErrors(new DebituraError(400, {fieldErrors, businessErrors}));
}

/** What is said at each of our fields. */
function saidAt(...refusal: Parameters<typeof complaints>) {
  return Object.fromEntries(
    Object.entries(complaints(...refusal)).map(([path, list]) => [
      path,
      list.map(({text}) => text),
    ]),
  );
}

describe('What Debitura complains about when somebody becomes a client', () => {
  it('is told at our fields: of the company, of a person, of a claim', () => {
    expect(
      saidAt({
        'Client.Name': ['too long'],
        'client.SUPPORTEMAIL': ['no address'],
        'Client.Unheard': ['?'],
        'Users[12].Email': ['taken'],
        'Cases[10].Debtor.Email': ['no address'],
        'CASES[3]': ['too many'],
        Whole: ['too large'],
      }),
    ).toEqual({
      'client.name': ['too long'],
      'client.supportEmail': ['no address'],
      'client.unheard': ['?'],
      'users.12.email': ['taken'],
      'cases.10.debtor.email': ['no address'],
      'cases.3': ['too many'],
      whole: ['too large'],
    });
  });

  it('is told where its sentence begins with the field, beside what was said there before', () => {
    expect(
      saidAt({'Client.Name': ['too long']}, [
        'Client.Name: is taken',
        'Cases[0].Debtor.Email: no address',
        'We take no Client.Name: sorry',
        'Something else is wrong',
      ]),
    ).toEqual({
      'client.name': ['too long', 'is taken'],
      'cases.0.debtor.email': ['no address'],
    });
  });

  it('is told at the country when it begins with an unknown one, unless its field says so already', () => {
    const codesAt = (message: string, fieldErrors: Record<string, string[]> = {}) =>
      complaints(fieldErrors, [message])['client.country'];
    expect(codesAt('Unknown country code XX')).toEqual([{code: 'not-a-code'}]);
    expect(codesAt('This is an unknown country')).toBeUndefined();
    expect(codesAt('Unknown country XX', {'Client.Country': ['two letters']})).toMatchObject([
      {text: 'two letters'},
    ]);
  });

  it('calls a reference that stands twice a duplicate, and no other complaint about it', () => {
    const codeOf = (text: string) =>
      caseErrors({CreditorReference: [text]}).creditorReference?.[0]?.code;
    expect(codeOf('Duplicate reference')).toBe('duplicate');
    expect(codeOf('The reference is too long')).not.toBe('duplicate');
    expect(caseErrors({}).creditorReference).toBeUndefined();
  });

  it('is kept without its sentences', () => {
    expect(withoutTexts({name: [{code: 'other', text: 'Anna is too long'}]})).toEqual({
      name: [{code: 'other'}],
    });
  });
});
