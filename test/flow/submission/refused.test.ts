import {describe, expect, it} from 'vitest';
import type {ProblemCode} from '../../../src/contract/index.js';
import {created, pending, problem, SIGNING_URL} from '../support/answers.js';
import type {Answer} from '../support/adapter.js';
import {openPage} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const SECOND = 1000;
const REFERENCE = 'GET /cases/by-creditor-reference/:id';

/** Refusals of who asks, not of what was asked. */
const ABOUT_THE_CALLER: ProblemCode[] = [
  'unauthenticated',
  'forbidden',
  'origin-not-allowed',
  'not-available',
  'client-not-ready',
  'client-link-dead',
];

async function setup(...answers: Answer[]) {
  const page = await openScripted({}, {'POST /cases': answers});
  const {adapter, tab} = page;
  const keys = () => new Set(adapter.of('POST /cases').map(({key}) => key));
  return {...page, keys, reload: () => openPage(tab, adapter.connect())};
}

describe.each(ABOUT_THE_CALLER)('A user who is refused as %s', (code) => {
  it('is told so, and submits the kept draft anew when that is mended', async () => {
    const {form, submit, phase, keys, events, reload} = await setup(problem(code), created);
    await submit();
    expect(phase('stopped').problem.code).toBe(code);
    expect(form.state.isDraftKept).toBe(true);
    const isSession = code === 'unauthenticated';
    expect(events.at(-1)?.type).toBe(isSession ? 'session-expired' : 'error');
    const again = await reload();
    expect(again.phase('editing').step).toBe('review');
    await again.submit();
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(keys().size).toBe(2);
  });

  it('while an earlier request may have worked, sends the same bytes when that is mended', async () => {
    const {adapter, tab, press, phase, keys, reload} = await setup('cut', problem(code), created);
    await press();
    await tab.advance(2 * SECOND);
    expect(phase('stopped').problem.code).toBe(code);
    expect(adapter.of(REFERENCE)).toEqual([]);
    expect((await reload()).phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toHaveLength(3);
    expect(keys().size).toBe(1);
  });
});

describe('A case that is refused', () => {
  it('for its reference shows the earlier case, also when only the reference is known', async () => {
    const {adapter, submit, phase, reload} = await setup(problem('duplicate-reference'));
    adapter.answer(REFERENCE, {...created, reference: 'OLDER123'});
    await submit();
    expect(phase('duplicate')).toMatchObject({
      reference: '2026-001',
      case: {reference: 'OLDER123'},
    });
    // The confirm is over: whoever comes back may change the number.
    expect((await reload()).phase('editing').step).toBe('review');
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('for its reference says so even when the earlier case cannot be read', async () => {
    const {adapter, submit, phase} = await setup(
      problem('duplicate-reference', {caseId: created.id}),
    );
    adapter.answer('GET /cases/:id', 'cut');
    await submit();
    expect(phase('duplicate')).toEqual({name: 'duplicate', case: null, reference: '2026-001'});
    expect(adapter.of(REFERENCE)).toEqual([]);
  });

  it.each(['signing-required', 'kyc-required'] as const)(
    'as %s without an address to go to says so above the review',
    async (code) => {
      const {adapter, tab, form, submit, phase, reload} = await setup(problem(code));
      await submit();
      expect(phase('editing').step).toBe('review');
      expect(form.state.notice).toMatchObject({kind: 'refused', problem: {code}});
      // Nobody was sent anywhere, so nobody returns.
      const {returnUrl} = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
      tab.address = returnUrl;
      const again = await reload();
      expect(again.phase('editing').step).toBe('review');
      expect(tab.address).toBe(returnUrl);
    },
  );

  it('for signing names no host when the address is none', async () => {
    const handoff = {signingHandoff: {combinedSigningUrl: 'soon'}};
    const {submit, phase} = await setup(problem('signing-required', handoff));
    await submit();
    expect(phase('signing')).toMatchObject({url: 'soon', host: null, wasAbandoned: false});
  });

  it('for another fee that is not told asks for it and for the consent again', async () => {
    const {form, submit, phase} = await setup(problem('fee-changed'), created);
    await submit();
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({hasConsent: false, notice: null});
    await submit();
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('says why above the review when no field of the form is to blame', async () => {
    const fieldErrors = {'somewhere.else': [{code: 'other' as const, text: 'Not that.'}]};
    const refusal = problem('invalid', {fieldErrors});
    const {form, submit, phase, keys} = await setup(refusal, created);
    expect(await submit()).toEqual([]);
    expect(phase('editing')).toMatchObject({step: 'review', isChange: false});
    expect(form.state.notice).toEqual({kind: 'refused', problem: refusal});
    expect(form.state).toMatchObject({errors: {}, hasConsent: true});
    await submit();
    expect(form.state.notice).toBeNull();
    expect(keys().size).toBe(2);
  });

  it('at a field asks for the consent again, and says why beside it', async () => {
    const fieldErrors = {amountToRecover: [{code: 'too-small' as const, limit: 50}]};
    const {form, submit, phase} = await setup(problem('invalid', {fieldErrors}));
    expect(await submit()).toEqual(['invoices.0.amount']);
    expect(phase('editing')).toMatchObject({step: 'claim', isChange: true});
    expect(form.state).toMatchObject({
      hasConsent: false,
      notice: {kind: 'refused'},
      errors: {'invoices.0.amount': {code: 'too-small', limit: 50}},
    });
  });
});

describe('A case that waits for its signature', () => {
  it('is looked at, not sent again, after a reload', async () => {
    const {adapter, submit, phase, reload} = await setup(pending);
    adapter.answer('GET /cases/:id', pending);
    adapter.answer('GET /cases/:id/contract-status', 'cut');
    await submit();
    expect(phase('signing')).toMatchObject({url: SIGNING_URL, wasAbandoned: false});
    const again = await reload();
    expect(again.phase('signing')).toMatchObject({
      case: {id: pending.id},
      url: SIGNING_URL,
      host: 'app.debitura.com',
      wasAbandoned: false,
    });
    expect(again.form.state.notice).toBeNull();
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('says so without a link when Debitura gave none', async () => {
    const {adapter, form, submit, phase, tab} = await setup({...pending, signingHandoff: null});
    await submit();
    expect(phase('signing')).toMatchObject({url: null, host: null});
    await form.sign();
    expect(tab.left).toEqual([]);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });
});
