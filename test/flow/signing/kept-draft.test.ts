import {describe, expect, it} from 'vitest';
import {created, invoice, preview, SIGNING_URL, unsignedPreview} from '../support/answers.js';
import {openPage} from '../support/form.js';
import {completed, leaveToSign} from '../support/signing.js';

describe('Coming back to a draft that waited for the signature', () => {
  it('submits itself when fee and partner are what was consented to', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    const {phase} = await reopen(completed(returnUrl));
    expect(phase('receipt').case.id).toBe(created.id);
    const [first, second] = adapter.of('POST /cases');
    expect(second?.key).not.toBe(first?.key);
    expect(JSON.parse(second!.body)).toMatchObject({allowPendingContracts: false});
  });

  it.each([
    ['another fee', {...preview, pricing: {...preview.pricing!, totalSuccessFeePercentage: 18}}],
    ['another partner', {...preview, partner: {name: 'Isar Inkasso', country: 'Germany'}}],
    ['no partner', {...preview, isEligible: false}],
  ])('shows the review again for %s', async (_, changed) => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer('POST /cases/preview', changed);
    const {form, phase} = await reopen(completed(returnUrl));
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toEqual({kind: 'review-again'});
    expect(form.state.hasConsent).toBe(false);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('offers a new link while something still blocks (GUARD 34)', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer('POST /cases/preview', unsignedPreview);
    const {form, phase} = await reopen(completed(returnUrl));
    expect(phase('signing')).toMatchObject({case: null, url: SIGNING_URL});
    expect(form.state.notice).toEqual({kind: 'not-signed'});
    expect(adapter.of('POST /cases')).toHaveLength(1);
    const asked = JSON.parse(adapter.of('POST /cases/preview').at(-1)!.body) as {returnUrl: string};
    expect(asked.returnUrl).not.toBe(returnUrl);

    const stale = await reopen(completed(returnUrl));
    expect(stale.phase('editing').step).toBe('review');
    expect(stale.events.map(({type}) => type)).not.toContain('signing-returned');

    adapter.answer('POST /cases/preview', preview);
    const next = await reopen(completed(asked.returnUrl));
    expect(next.phase('receipt').case.id).toBe(created.id);
  });

  it('is known, and used up, on a page that shows no invoice at all (GUARD 34)', async () => {
    const {adapter, tab, returnUrl} = await leaveToSign('require');
    tab.address = completed(returnUrl);
    const blank = {pendingContracts: 'require' as const, invoices: []};
    const page = await openPage(tab, adapter.connect(), blank);
    expect(page.phase('receipt').case.id).toBe(created.id);
    expect(tab.dump()).toBe('');
    tab.address = completed(returnUrl);
    const again = await openPage(tab, adapter.connect(), blank);
    expect(again.phase('editing').step).toBe('claim');
    expect(adapter.of('POST /cases')).toHaveLength(2);
  });

  it('uses the state up even when the truth could not be read (GUARD 34)', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer('POST /cases/preview', 'cut', preview);
    const first = await reopen(completed(returnUrl));
    expect(first.phase('verifying')).toBeDefined();
    const second = await reopen(completed(returnUrl));
    expect(second.phase('editing').step).toBe('review');
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('does not submit itself after the draft was changed', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign('require');
    const back = await reopen('https://ledgerly.example/invoices');
    back.form.edit('invoices.0.amount', '9,000.00');
    await tab.advance(500);
    await reopen(completed(returnUrl));
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('leaves the draft of another invoice alone (GUARD 34)', async () => {
    const {adapter, tab, returnUrl} = await leaveToSign('require');
    tab.address = completed(returnUrl).replace(
      /debitura-return=.{22}/,
      'debitura-return=BBBBBBBBBBBBBBBBBBBBBB',
    );
    const other = await openPage(tab, adapter.connect(), {
      invoices: [{...invoice, number: '2026-777'}],
    });
    expect(other.form.state.values.invoices[0]?.number).toBe('2026-777');
    expect(other.phase('editing').step).toBe('review');
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });
});
