import {describe, expect, it} from 'vitest';
import {toInvoice} from '../../../src/flow/onboarding/cases.js';
import {draftFromValues} from '../../../src/flow/claim/draft.js';
import {questionFromValues} from '../../../src/flow/claim/question.js';
import {valuesFromInvoices} from '../../../src/flow/claim/values.js';
import {createPlace, draftOf, openPage, quiet, SOLVANG} from './support.js';

const SHOWN = {totalSuccessFeePercentage: 9.5, partner: null};

describe('a company in the EU that sends claims along', () => {
  it('is asked whether its data-processing agreement stands, also when it agreed to the fee before', async () => {
    const {world, tab} = createPlace();
    const page = await openPage(tab, world, {cases: [draftOf('INV-1', 'DE', {shown: SHOWN})]});
    page.onboarding.setConsent(true);
    expect(await page.onboarding.confirm()).toEqual(['dataProcessing']);
    expect(world.sandbox.state.clients.some((one) => one.externalTenantId === 'solvang')).toBe(
      false,
    );
    page.onboarding.cases.setDataProcessing(true);
    expect(page.onboarding.state.errors).toEqual({});
    await page.onboarding.confirm();
    page.phase('signing');
  });

  it('is asked once, also after a reload, and again as another company', async () => {
    const {world, tab} = createPlace();
    const cases = [draftOf('INV-1')];
    const page = await openPage(tab, world, {cases});
    page.onboarding.cases.setDataProcessing(true);
    await quiet();
    page.leave();
    const again = await openPage(tab, world, {cases});
    expect(again.onboarding.state.hasDataProcessing).toBe(true);
    again.onboarding.edit('city', 'Lejre');
    expect(again.onboarding.state.hasDataProcessing).toBe(true);
    again.onboarding.edit('country', 'SE');
    expect(again.onboarding.state.hasDataProcessing).toBe(false);
  });

  it('is not asked without claims, nor elsewhere', async () => {
    const alone = createPlace();
    const page = await openPage(alone.tab, alone.world);
    expect(await page.onboarding.confirm()).toEqual([]);
    const client = {...SOLVANG.profile.client, country: 'GB'};
    const {world, tab} = createPlace({...SOLVANG, profile: {client, users: []}});
    const abroad = await openPage(tab, world, {cases: [draftOf('INV-1')]});
    abroad.onboarding.setConsent(true);
    expect(await abroad.onboarding.confirm()).toEqual([]);
  });
});

describe('a claim of several invoices that is repaired', () => {
  const ages = {
    amountToRecoverOver6Months: 4000,
    amountToRecoverOver12Months: 2500,
    amountToRecoverOver24Months: 0,
  };
  const {currencyCode, amountToRecover, date, creditorReference, debtor} = draftOf('INV-1 +2');
  const claim = {currencyCode, amountToRecover, date, creditorReference, debtor};
  const draft = {...claim, ...ages, comments: 'Ask for Mette.', claimDescription: 'The list'};
  const context = {
    locale: 'en-GB',
    today: '2026-11-20',
    isTest: false,
    pendingContracts: 'allow' as const,
    reference: '-',
  };

  it('keeps its amounts by age, its description and its note', () => {
    const values = valuesFromInvoices([toInvoice(draft)], 'en-GB');
    expect(draftFromValues(values, context)).toMatchObject({
      ...draft,
      creditorReference: 'INV-1 +2',
    });
    expect(questionFromValues(values, context)).toMatchObject(ages);
  });

  it('forgets how old its parts are when it is about another amount', () => {
    const values = valuesFromInvoices([toInvoice(draft)], 'en-GB');
    const [invoice] = values.invoices;
    const invoices = [{...invoice!, amount: '4,100.00', dueDate: '2026-02-10'}];
    const changed = draftFromValues({...values, invoices}, context);
    expect(changed).not.toHaveProperty('amountToRecoverOver6Months');
    expect(changed).toMatchObject({amountToRecover: 4100, dueDate: '2026-02-10'});
  });
});
