import {describe, expect, it} from 'vitest';
import {pending, SIGNING_URL, unsignedPreview} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';
import {completed, leaveToSign} from '../support/signing.js';

const ASK = 'POST /cases/preview';

describe('Before the signing pages', () => {
  it.each(['allow', 'require'] as const)(
    'the host may go there itself, mode %s',
    async (pendingContracts) => {
      const {adapter, tab, returnUrl} = await leaveToSign(pendingContracts);
      adapter.answer(ASK, unsignedPreview);
      const before = tab.left.length;
      tab.address = returnUrl;
      const page = await openPage(tab, adapter.connect(), {
        pendingContracts,
        cancels: 'signing-starting',
      });
      await page.form.sign();
      expect(page.events.at(-1)).toEqual({type: 'signing-starting', url: SIGNING_URL});
      expect(tab.left).toHaveLength(before);
    },
  );

  it('nothing is signed, left for later or asked for where there is nothing to sign', async () => {
    const adapter = createScript();
    const tab = createTab();
    const page = await openPage(tab, adapter.connect());
    await page.form.sign();
    await page.form.signLater();
    expect(page.phase('editing').step).toBe('review');
    expect(tab.left).toEqual([]);
  });

  it('a draft that is not to be signed now goes back to the review, and is kept', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer(ASK, unsignedPreview);
    const {form, phase} = await reopen(returnUrl);
    form.setConsent(true);
    await form.signLater();
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({hasConsent: false, notice: null, isDraftKept: true});
  });

  it('a case that is not to be signed now ends at its receipt, which says that it waits', async () => {
    const {tab, returnUrl, reopen} = await leaveToSign();
    const {form, phase} = await reopen(completed(returnUrl));
    await form.signLater();
    expect(phase('receipt')).toMatchObject({case: {id: pending.id}, isSigned: false});
    expect(form.state.notice).toBeNull();
    expect(tab.storage).toHaveLength(0);
  });
});
