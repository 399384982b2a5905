import {describe, expect, it} from 'vitest';
import {
  anna,
  bent,
  created,
  invoice,
  pending,
  preview,
  problem,
  SIGNING_URL,
  unsigned,
  unsignedPreview,
} from './support/answers.js';
import {createScript} from './support/adapter.js';
import {createTab, openPage, quiet} from './support/form.js';

const refusal = problem('signing-required', {signingHandoff: {combinedSigningUrl: SIGNING_URL}});

/** Submits until something must be signed, and leaves for the signing pages. */
async function leaveToSign(pendingContracts: 'allow' | 'require' = 'allow') {
  const adapter = createScript();
  const tab = createTab();
  adapter.answer('POST /cases', pendingContracts === 'allow' ? pending : refusal, created);
  adapter.answer('GET /cases/:id', pending);
  adapter.answer('GET /cases/:id/contract-status', unsigned);
  const page = await openPage(tab, adapter.connect(), {pendingContracts});
  await page.submit();
  await page.form.sign();
  page.leave();
  const body = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
  const reopen = async (address: string) => {
    tab.address = address;
    const next = await openPage(tab, adapter.connect(), {pendingContracts});
    await quiet();
    return next;
  };
  return {adapter, tab, returnUrl: body.returnUrl, reopen};
}

/** What Debitura makes of the address after the last signature. */
function completed(returnUrl: string): string {
  return returnUrl.replace('#', '&completed=true#');
}

describe('Coming back from the signing pages', () => {
  it('shows the receipt when the server says that everything is signed', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', created);
    const {phase, events} = await reopen(completed(returnUrl));
    expect(phase('receipt').isSigned).toBe(true);
    expect(events).toContainEqual({type: 'signing-returned', completed: true, verified: true});
    expect(tab.address).toBe('https://ledgerly.example/invoices?tab=open#top');
    expect(tab.dump()).toBe('');
  });

  it('never says signed because the address says so (GUARD 34)', async () => {
    const {returnUrl, reopen} = await leaveToSign();
    const {phase, events, form} = await reopen(completed(returnUrl));
    expect(phase('signing')).toMatchObject({url: SIGNING_URL, wasAbandoned: false});
    expect(form.state.notice).toEqual({kind: 'not-signed'});
    expect(events).toContainEqual({type: 'signing-returned', completed: true, verified: false});
  });

  it('still offers the link when the user left without signing', async () => {
    const {returnUrl, reopen} = await leaveToSign();
    const {phase} = await reopen(returnUrl);
    expect(phase('signing')).toMatchObject({url: SIGNING_URL, wasAbandoned: true});
  });

  it('takes a state once: the same address opened again is an ordinary visit (GUARD 34)', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', created);
    await reopen(completed(returnUrl));
    const {events, phase} = await reopen(completed(returnUrl));
    expect(phase('editing').step).toBe('review');
    expect(events.map(({type}) => type)).not.toContain('signing-returned');
    expect(adapter.of('POST /cases')).toHaveLength(1);
    expect(tab.address).toBe(completed(returnUrl));
  });

  it.each(['allow', 'require'] as const)(
    'makes nothing of a typed address in a tab without a draft, mode %s (GUARD 34)',
    async (pendingContracts) => {
      const adapter = createScript();
      const tab = createTab();
      tab.address =
        'https://ledgerly.example/?debitura-return=AAAAAAAAAAAAAAAAAAAAAA&completed=true';
      const {phase, events} = await openPage(tab, adapter.connect(), {pendingContracts});
      expect(phase('editing').step).toBe('review');
      expect(events).toEqual([{type: 'step-changed', step: 'review'}]);
      expect(adapter.of('POST /cases')).toEqual([]);
    },
  );

  it('makes nothing of a state that another person brought (GUARD 34)', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer('GET /session', bent);
    adapter.answer('POST /cases/preview', preview);
    const {phase, events} = await reopen(completed(returnUrl));
    expect(phase('editing').step).toBe('review');
    expect(events.map(({type}) => type)).not.toContain('signing-returned');
    expect(adapter.of('POST /cases')).toHaveLength(1);
    expect(tab.dump()).not.toContain(anna.subject);
  });

  it('asks again when the truth cannot be read', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', 'cut', created);
    const {form, phase} = await reopen(completed(returnUrl));
    expect(phase('verifying')).toBeDefined();
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    await form.checkAgain();
    expect(phase('receipt').isSigned).toBe(true);
  });
});

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
