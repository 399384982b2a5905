import {describe, expect, it} from 'vitest';
import {draft, read, setup} from './support.js';

describe('the sandbox', () => {
  it('prices, makes and finds a case with a minted token', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const {currencyCode, amountToRecover, dueDate} = draft;
    const debtor = {type: 'Company', countryAlpha2: 'DE'};

    const preview = await read(
      nordlys('POST', '/cases/preview', {json: {currencyCode, amountToRecover, dueDate, debtor}}),
    );
    expect(preview.status).toBe(200);
    expect(preview.body.result.pricingPreview.totalSuccessFeePercentage).toBe(9.5);
    expect(preview.body.result.requiredActions).toEqual([]);

    const made = await read(nordlys('POST', '/cases', {json: draft}));
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      lifecycle: 'Pending Verification Internal',
      dateCreated: '2026-08-15T10:00:00',
      signingHandoff: null,
    });
    const found = await read(nordlys('GET', `/cases/${made.body.id}`));
    expect(found.body).toEqual(made.body);
    const byReference = await read(nordlys('GET', '/cases/by-creditor-reference/INV-1'));
    expect(byReference.body.id).toBe(made.body.id);
  });
});
