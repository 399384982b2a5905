import {describe, expect, it} from 'vitest';
import {
  anna,
  bent,
  created,
  pending,
  preview,
  problem,
  signed,
  SIGNING_URL,
} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {completed, leaveToSign} from '../support/signing.js';

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

  it('believes the contracts when the case itself is read too early', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id/contract-status', signed);
    expect((await reopen(returnUrl)).phase('receipt').isSigned).toBe(true);
  });

  it('does not take a list without contracts for a signed one', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    const nothing = {...signed, sdca: null, poa: null};
    adapter.answer('GET /cases/:id/contract-status', nothing);
    expect((await reopen(returnUrl)).phase('signing').case?.id).toBe(pending.id);
  });

  it('asks again when the truth cannot be read', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', 'cut', created);
    const {form, phase} = await reopen(completed(returnUrl));
    expect(phase('verifying')).toBeDefined();
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    await form.checkAgain();
    await quiet();
    expect(phase('receipt').isSigned).toBe(true);
  });
});

describe('Coming back while nobody answers', () => {
  it.each([
    ['allow', 'GET /cases/:id', created],
    ['require', 'POST /cases/preview', preview],
  ] as const)('in mode %s asks again by itself, and tells once', async (mode, route, answer) => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign(mode);
    adapter.answer(route, problem('upstream-unavailable'));
    const {phase, form, events} = await reopen(completed(returnUrl));
    expect(phase('verifying')).toBeDefined();
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    adapter.answer(route, answer);
    await tab.advance(10_000);
    await quiet();
    expect(phase('receipt').isSigned).toBe(true);
    expect(events.filter(({type}) => type === 'signing-returned')).toHaveLength(1);
  });

  it('asks at once when the user is impatient', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', 'cut', 'cut', created);
    const {phase, form} = await reopen(completed(returnUrl));
    await form.checkAgain();
    await quiet();
    expect(phase('verifying')).toBeDefined();
    await form.checkAgain();
    await quiet();
    expect(phase('receipt').isSigned).toBe(true);
  });

  it('asks no more when the form has left the page', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign();
    adapter.answer('GET /cases/:id', 'cut');
    const page = await reopen(completed(returnUrl));
    const asked = adapter.of('GET /cases/:id').length;
    page.leave();
    await tab.advance(60_000);
    expect(adapter.of('GET /cases/:id')).toHaveLength(asked);
  });
});
