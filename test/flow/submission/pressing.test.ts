import {describe, expect, it} from 'vitest';
import {created, invoice, preview, problem} from '../support/answers.js';
import {held, type Answer} from '../support/adapter.js';
import {quiet, type PageOptions} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const ASK = 'POST /cases/preview';
const partner = {name: 'Isar Inkasso', country: 'Germany'};
const dearer = {...preview, pricing: {...preview.pricing!, totalSuccessFeePercentage: 18}};

/** The review of a complete invoice, its price known. */
async function review({prices = [preview], ...options}: PageOptions & {prices?: Answer[]} = {}) {
  const page = await openScripted(options, {[ASK]: prices});
  await page.tab.advance(400);
  const tick = () => {
    page.form.setConsent(true);
    page.form.setDataProcessing(true);
  };
  const sent = () => page.adapter.of('POST /cases').map(({body}) => JSON.parse(body) as object);
  return {...page, tick, sent};
}

/** A change after which the price is asked for anew, with the boxes ticked again. */
async function changed(...prices: Answer[]) {
  const page = await review();
  page.adapter.answer(ASK, ...prices);
  page.form.edit('invoices.0.dueDate', '2026-02-11');
  page.tick();
  return page;
}

describe('The last button', () => {
  it('sends nothing from another step, however complete the form is', async () => {
    const {form, tick, sent, phase} = await review();
    form.change('claim');
    tick();
    expect(await form.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('claim');
    expect(sent()).toEqual([]);
  });

  it('leads to what is wrong on an earlier step, and back to the review from there', async () => {
    const {form, tick, sent, phase} = await review();
    form.change('claim');
    form.edit('invoices.0.amount', '');
    form.edit('invoices.0.date', '');
    form.change('review');
    tick();
    expect(await form.confirm()).toEqual(['invoices.0.amount', 'invoices.0.date']);
    expect(phase('editing')).toMatchObject({step: 'claim', isChange: true});
    expect(form.state.errors).toMatchObject({'invoices.0.amount': {code: 'required'}});
    expect(sent()).toEqual([]);
  });

  it('stays at the review when a box is missing', async () => {
    const {form, phase, events} = await review();
    form.setConsent(true);
    const before = events.length;
    expect(await form.confirm()).toEqual(['dataProcessing']);
    expect(phase('editing')).toMatchObject({step: 'review', isChange: false});
    expect(events).toHaveLength(before);
    expect(form.state.errors).toEqual({dataProcessing: {code: 'required'}});
  });

  it.each([
    ['nobody collects there', {...preview, isEligible: false}],
    ['nobody knows the fee', {...preview, pricing: undefined}],
  ])('sends nothing where %s', async (_, price) => {
    const {form, tick, sent, phase} = await review({prices: [price]});
    tick();
    expect(await form.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({awaitsFee: false, notice: null});
    expect(sent()).toEqual([]);
  });

  it('asks for the fee of today where the review was left open until the claim is older', async () => {
    const invoices = ['2026-001', '2026-002'].map((number) => ({...invoice, number}));
    const {adapter, tab, form, tick, sent} = await review({invoices});
    tick();
    await tab.advance(90 * 24 * 3_600_000);
    adapter.answer(ASK, dearer);
    expect(await form.confirm()).toEqual([]);
    expect(form.state).toMatchObject({
      hasConsent: false,
      notice: {kind: 'fee-changed', before: 9.5, preview: dearer},
    });
    expect(sent()).toEqual([]);
  });

  it('sends a fee without a partner where none is named yet', async () => {
    const {submit, sent} = await review({prices: [{...preview, partner: undefined}]});
    await submit();
    expect(sent()).toMatchObject([{shown: {totalSuccessFeePercentage: 9.5, partner: null}}]);
  });
});

describe('Pressing again', () => {
  it('while the answer is on its way sends nothing more', async () => {
    const answer = held();
    const {adapter, form, tick, events, sent} = await review();
    adapter.answer('POST /cases', answer.answer);
    tick();
    const presses = [form.confirm(), form.confirm()];
    await quiet();
    presses.push(form.confirm());
    answer.arrive(created);
    expect(await Promise.all(presses)).toEqual([[], [], []]);
    expect(events.filter(({type}) => type === 'case-submitting')).toHaveLength(1);
    expect(sent()).toHaveLength(1);
  });
});

describe('A press before the fee is known', () => {
  it('waits for it, counts once, and says so meanwhile', async () => {
    const price = held();
    const {form, sent, phase} = await changed(price.answer);
    const first = form.confirm();
    await quiet();
    expect(form.state.awaitsFee).toBe(true);
    expect(await form.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('review');
    price.arrive(preview);
    expect(await first).toEqual([]);
    expect(phase('receipt').case.id).toBe(created.id);
    expect(form.state.awaitsFee).toBe(false);
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['another fee', dearer],
    ['another partner', {...preview, partner}],
    ['a partner elsewhere', {...preview, partner: {...preview.partner!, country: 'Austria'}}],
    ['no partner', {...preview, partner: undefined}],
  ])('does not count when it is %s than was agreed to', async (_, price) => {
    const {form, sent, phase, tick} = await changed(price);
    expect(await form.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({hasConsent: false, awaitsFee: false});
    expect(form.state.notice).toEqual({kind: 'fee-changed', before: 9.5, preview: price});
    expect(sent()).toEqual([]);
    tick();
    await form.confirm();
    expect(form.state.notice).toBeNull();
    const {pricing} = price;
    expect(sent()).toMatchObject([
      {shown: {totalSuccessFeePercentage: pricing?.totalSuccessFeePercentage}},
    ]);
  });

  it('keeps the consent when the fee cannot be had, and counts once it is the same', async () => {
    const {form, sent, phase} = await changed('cut', preview);
    expect(await form.confirm()).toEqual([]);
    expect(form.state).toMatchObject({
      notice: {kind: 'unreachable'},
      hasConsent: true,
      awaitsFee: false,
    });
    expect(sent()).toEqual([]);
    await form.confirm();
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it.each([
    ['could not be had', 'cut'],
    ['was not known', {...preview, pricing: undefined}],
  ] as const)('asks for the consent to the first fee where none %s before', async (_, before) => {
    const {adapter, form, tick, sent} = await review({prices: [before]});
    adapter.answer(ASK, preview);
    form.edit('invoices.0.dueDate', '2026-02-11');
    tick();
    expect(await form.confirm()).toEqual([]);
    expect(form.state).toMatchObject({hasConsent: false, notice: null, awaitsFee: false});
    expect(sent()).toEqual([]);
    tick();
    await form.confirm();
    expect(sent()).toHaveLength(1);
  });

  it.each(['edits', 'unticks', 'begins anew'] as const)(
    'does not count when the user %s meanwhile',
    async (deed) => {
      const price = held();
      const {form, tick, sent, startAnew, phase} = await changed(price.answer, preview);
      const press = form.confirm();
      await quiet();
      if (deed === 'edits') {
        form.edit('comments', 'Two reminders were sent.');
        tick();
      } else if (deed === 'unticks') form.setConsent(false);
      else {
        await startAnew({});
        tick();
      }
      price.arrive(preview);
      expect(await press).toEqual([]);
      await quiet();
      expect(phase('editing').step).toBe('review');
      expect(sent()).toEqual([]);
    },
  );

  it('counts once in a form that began anew, whenever the first answer comes', async () => {
    const [first, second] = [held(), held()];
    const {form, tick, sent, startAnew, phase} = await changed(first.answer, second.answer);
    const before = form.confirm();
    await quiet();
    await startAnew({});
    form.edit('invoices.0.dueDate', '2026-02-12');
    tick();
    const press = form.confirm();
    await quiet();
    first.arrive(dearer);
    expect(await before).toEqual([]);
    expect(form.state.awaitsFee).toBe(true);
    second.arrive(preview);
    expect(await press).toEqual([]);
    tick();
    await form.confirm();
    expect(phase('receipt').case.id).toBe(created.id);
    expect(sent()).toMatchObject([{shown: {totalSuccessFeePercentage: 9.5}}]);
  });

  it('does not count for a fee that is told later by a refusal', async () => {
    const {adapter, form, tick, phase, sent} = await changed(preview);
    adapter.answer('POST /cases', problem('fee-changed', {preview: dearer}), created);
    await form.confirm();
    expect(form.state.notice).toEqual({kind: 'fee-changed', before: 9.5, preview: dearer});
    tick();
    await form.confirm();
    expect(phase('receipt').case.id).toBe(created.id);
    expect(sent()).toMatchObject([
      {shown: {totalSuccessFeePercentage: 9.5}},
      {shown: {totalSuccessFeePercentage: 18}},
    ]);
  });
});
