import {describe, expect, it} from 'vitest';
import {draftErrors} from '../../src/contract/index.js';
import {loadMessages} from '../../src/i18n/index.js';

const CONTROL = 'a\u0007';
const LONG = 'x'.repeat(5000);

/** Drafts that break one rule of every field each. */
const DRAFTS = [
  {},
  {debtor: {countryAlpha2: 'US'}},
  {currencyCode: 'euro', amountToRecover: 0, date: '2999-01-01', dueDate: '2999-01-01', debtor: {}},
  {
    date: '2025-02-30',
    dueDate: 'soon',
    debtor: {email: 'a@', stateAlpha2: 'California', countryAlpha2: 'Germany'},
  },
  {date: '2025-06-01', dueDate: '2025-05-01'},
  ...[CONTROL, LONG].map((text) => ({
    creditorReference: text,
    claimDescription: text,
    comments: text,
    debtor: Object.fromEntries(
      [
        'name',
        'contactPerson',
        'companyRegistrationNumber',
        'address',
        'zipCode',
        'city',
        'state',
        'email',
        'phone',
      ].map((name) => [name, text]),
    ),
  })),
];

const FORM_NAMES: Record<string, string> = {amountToRecover: 'amount', creditorReference: 'number'};

describe('every rule that a field can break', () => {
  it('has a sentence of its own at that field', async () => {
    const [errors, debtor, documents] = await Promise.all([
      loadMessages('en', 'errors'),
      loadMessages('en', 'debtor'),
      loadMessages('en', 'documents'),
    ]);
    const sentences: Record<string, Record<string, unknown>> = {
      ...errors.claim,
      ...debtor.errors,
      ...documents.errors,
    };
    const missing: string[] = [];
    for (const draft of DRAFTS) {
      for (const [path, found] of Object.entries(draftErrors(draft, '2026-06-01'))) {
        const name = FORM_NAMES[path] ?? path;
        for (const {code} of found) {
          const isWhole = name === 'debtor' || sentences[name]?.[code];
          if (!isWhole) missing.push(`${name} ${code}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
